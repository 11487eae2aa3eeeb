import { dayInWords, daysBetween, yearOf, type Day } from './day.ts';
import type { Step } from './plan.ts';
import type { Situation } from './situation.ts';
import type { Story } from './story.ts';
import type { DayOffReason, RegionCalendar, WorkingDays } from './working-days.ts';

/** Something that a reader should know of how the plan was made. */
export interface Notice {
  readonly kind:
    | 'promise-long-past'
    | 'promise-on-day-off'
    | 'log-after-today'
    | 'offer-day-past'
    | 'holidays-not-chosen'
    | 'holidays-not-loaded'
    | 'holidays-end';
  readonly says: string;
}

/** What a plan was made from, as far as the reader should hear of it. */
interface Making {
  readonly situation: Situation;
  readonly today: Day;
  readonly region: RegionCalendar | null;
  readonly story: Story;
  readonly workingDays: WorkingDays;
  readonly steps: readonly Step[];
}

/** From how many days on a date that has passed in silence is called long past. */
const LONG_PAST = 56;

/** What to tell the reader about a plan. */
export function noticesFor({ situation, today, region, story, workingDays, steps }: Making): readonly Notice[] {
  const notices: Notice[] = [];
  const tell = (kind: Notice['kind'], says: string): number => notices.push({ kind, says });
  const days = steps.map(({ day }) => day);

  const { promise } = story;
  if (steps.some(({ kind }) => kind === 'check-in') && 'by' in promise) {
    const off = workingDays.whyOff(promise.by);
    if (daysBetween(promise.by, today) >= LONG_PAST) {
      tell(
        'promise-long-past',
        `Their date, ${dayInWords(promise.by, true)}, is long past. You may still ask, so the plan starts today.`,
      );
    } else if (off && promise.by >= today) {
      tell(
        'promise-on-day-off',
        `The day they named, ${dayInWords(promise.by)}, is ${offInWords(off)}. The plan keeps their date all the same.`,
      );
    }
  }
  const ahead = situation.log.find(({ day }) => day > today);
  if (ahead) {
    const [entry, now] = [dayInWords(ahead.day), dayInWords(today, true)];
    tell('log-after-today', `Your notes hold ${entry}, but this device says that today is ${now}. Check its date.`);
  }
  if (situation.offer !== null && situation.offer < today) {
    tell('offer-day-past', `The other offer was due on ${dayInWords(situation.offer)}, so it no longer counts here.`);
  }
  if (situation.region === null) {
    tell('holidays-not-chosen', 'Public holidays were not checked. Choose a region to move steps off them.');
  } else if (region === null) {
    tell('holidays-not-loaded', 'The holidays of your region could not be loaded, so only weekends were checked.');
  } else {
    const [first, last] = region.years;
    const beyond = days.find((day) => yearOf(day) < first || yearOf(day) > last);
    if (beyond !== undefined) {
      const years = `${String(first)} to ${String(last)}`;
      tell(
        'holidays-end',
        `Holidays are known for ${years}. ${dayInWords(beyond, true)} lies outside, so none were checked there.`,
      );
    }
  }
  return notices;
}

function offInWords(reason: DayOffReason): string {
  switch (reason.kind) {
    case 'weekend':
      return 'at the weekend';
    case 'holiday':
      return reason.name;
    case 'day-off':
      return 'one of your days off';
  }
}
