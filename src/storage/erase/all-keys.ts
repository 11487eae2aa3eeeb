/** A key, or a family of keys, that this site writes on the device. */
export interface StorageKey {
  /** The key as the privacy page shows it. */
  readonly name: string;
  /** What all its keys match, and no others. */
  readonly pattern: RegExp;
  /** `tab` is sessionStorage, `device` is localStorage. */
  readonly where: 'tab' | 'device';
  readonly holds: string;
  readonly until: string;
}

/** Every key that this site writes. A test holds it against the code. */
export const ALL_KEYS: readonly StorageKey[] = [
  {
    name: 'sit-tight.application.<id> (in this tab)',
    pattern: /^sit-tight\.application\.[\da-f-]{36}$/,
    where: 'tab',
    holds: 'A plan in this tab: your dates, choices, names and notes, and what you exported to your calendar.',
    until: 'Until you close the tab or press “Clear this plan.”',
  },
  {
    name: 'sit-tight.open',
    pattern: /^sit-tight\.open$/,
    where: 'tab',
    holds: 'Which plan this tab has open.',
    until: 'Until you close the tab or press “Clear this plan.”',
  },
  {
    name: 'sit-tight.form',
    pattern: /^sit-tight\.form$/,
    where: 'tab',
    holds: 'What you have filled in so far in the planner’s form.',
    until: 'Until you close the tab or press “Clear this plan.”',
  },
  {
    name: 'sit-tight.new-form',
    pattern: /^sit-tight\.new-form$/,
    where: 'tab',
    holds: 'What you had filled in for a new plan when you opened another one.',
    until: 'Until you close the tab or go on with the new plan.',
  },
  {
    name: 'sit-tight.plan',
    pattern: /^sit-tight\.plan$/,
    where: 'tab',
    holds: 'A plan that an earlier version of this site saved in the tab.',
    until: 'Until the planner next opens and moves it, or you close the tab.',
  },
  {
    name: 'sit-tight.aside.<what>.<number> (in this tab)',
    pattern: /^sit-tight\.aside\.(plan|application\.[\da-f-]{36})\.\d+$/,
    where: 'tab',
    holds: 'A plan in this tab that the page could not read, unchanged.',
    until: 'Until you close the tab, or press “Erase everything.”',
  },
  {
    name: 'sit-tight.draft',
    pattern: /^sit-tight\.draft$/,
    where: 'tab',
    holds: 'The message that you are checking, and what it is for.',
    until: 'Until you close the tab or empty the field.',
  },
  {
    name: 'sit-tight.words',
    pattern: /^sit-tight\.words$/,
    where: 'tab',
    holds: 'What you typed into messages: names, your phone number, and your own wording, for each plan.',
    until: 'Until you close the tab or press “Erase everything”; “Clear this plan” erases what belongs to that plan.',
  },
  {
    name: 'sit-tight.update',
    pattern: /^sit-tight\.update$/,
    where: 'tab',
    holds: 'That you answered “Later” when a newer version of this site was ready.',
    until: 'Until you close the tab, or press “Erase everything.”',
  },
  {
    name: 'sit-tight.application.<id>',
    pattern: /^sit-tight\.application\.[\da-f-]{36}$/,
    where: 'device',
    holds: 'An application that you kept on this device or imported: its name, and everything in its plan.',
    until: 'Until you delete it, or press “Erase everything.”',
  },
  {
    name: 'sit-tight.settings',
    pattern: /^sit-tight\.settings$/,
    where: 'device',
    holds: 'How you want your calendar entries: their times, reminders and titles.',
    until: 'Until you press “Erase everything.”',
  },
  {
    name: 'sit-tight.aside.<what>.<number>',
    pattern: /^sit-tight\.aside\.(settings|application\.[\da-f-]{36})\.\d+$/,
    where: 'device',
    holds: 'An application or settings that the page could not read, unchanged.',
    until: 'Until you discard it, or press “Erase everything.”',
  },
  {
    name: 'sit-tight:slash-key',
    pattern: /^sit-tight:slash-key$/,
    where: 'device',
    holds: 'That you turned off the / key for opening the search.',
    until: 'Until you turn it on again, or press “Erase everything.”',
  },
];

/** Whether a key is one that this site writes there. */
export function isOurs(key: string, where: StorageKey['where']): boolean {
  return ALL_KEYS.some((known) => known.where === where && known.pattern.test(key));
}
