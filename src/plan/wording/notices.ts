import { dayInWords, daysBetween, yearOf, type Day } from '../model/day.ts';
import type { Notice, Step } from '../model/plan.ts';
import type { Situation } from '../model/situation.ts';
import type { ProcessState } from '../model/replay-log.ts';
import type { DayOffReason, RegionCalendar, WorkingDays } from '../model/working-days.ts';

/** What a plan was made from, as far as the reader should hear of it. */
interface Making {
  readonly situation: Situation;
  readonly today: Day;
  readonly region: RegionCalendar | null;
  readonly state: ProcessState;
  readonly workingDays: WorkingDays;
  readonly steps: readonly Step[];
}

/** From how many days on a date that has passed in silence is called long past. */
const LONG_PAST = 56;

/** What to tell the reader about a plan. */
export function noticesFor({ situation, today, region, state, workingDays, steps }: Making): readonly Notice[] {
  const notices: Notice[] = [];
  const tell = (kind: Notice['kind'], says: string): number => notices.push({ kind, says });
  const days = steps.map(({ day }) => day);

  const { promise } = state;
  if (steps.some(({ kind }) => kind === 'check-in') && 'by' in promise) {
    const off = workingDays.whyOff(promise.by);
    if (daysBetween(promise.by, today) >= LONG_PAST) {
      tell(
        'promise-long-past',
        `Their date, ${dayInWords(promise.by, true)}, passed a long time ago. You can still ask, so the plan starts today.`,
      );
    } else if (off && promise.by >= today) {
      tell(
        'promise-on-day-off',
        `The date they gave, ${dayInWords(promise.by)}, ${offInWords(off)}. ${promise.kind === 'date' ? 'The plan still waits until it has passed.' : 'The plan moves your contact to the next business day.'}`,
      );
    }
  }
  const ahead = situation.log.find(({ day }) => day > today);
  if (ahead) {
    const [entry, now] = [dayInWords(ahead.day), dayInWords(today, true)];
    tell(
      'log-after-today',
      `Your log has an entry for ${entry}, but this device says that today is ${now}. Check the date on your device.`,
    );
  }
  if (situation.otherOfferDue !== null && situation.otherOfferDue < today) {
    tell(
      'offer-day-past',
      `Your answer to the other offer was due on ${dayInWords(situation.otherOfferDue)}, so the plan no longer counts it.`,
    );
  }
  if (situation.region === null) {
    tell('holidays-not-chosen', 'Public holidays were not checked. Choose a region so that no step falls on one.');
  } else if (region === null) {
    tell('holidays-not-loaded', 'The holidays of your region could not be loaded, so only weekends were checked.');
  } else {
    const named = days.find((day) => region.inSomeParts?.[day] !== undefined);
    if (named !== undefined) {
      const holiday = region.inSomeParts?.[named] ?? '';
      tell('holiday-in-some-parts', `${dayInWords(named)} is ${holiday}. If you have that day off, add it.`);
    }
    if (region.decreedYearly && days.length > 0) {
      tell(
        'holidays-decreed-yearly',
        `${region.name} sets its holidays each year, so later ones may still change. Check before you call.`,
      );
    }
    const [first, last] = region.years;
    const beyond = days.find((day) => yearOf(day) < first || yearOf(day) > last);
    if (beyond !== undefined) {
      const years = `${String(first)} to ${String(last)}`;
      tell(
        'holidays-end',
        `We have the holidays for ${years}. ${dayInWords(beyond, true)} is outside those years, so no holidays were checked there.`,
      );
    }
  }
  return notices;
}

function offInWords(reason: DayOffReason): string {
  switch (reason.kind) {
    case 'weekend':
      return 'falls on a weekend';
    case 'holiday':
      return `is ${reason.name}`;
    case 'day-off':
      return 'is one of your days off';
  }
}
