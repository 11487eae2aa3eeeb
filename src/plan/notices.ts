import { dayInWords, yearOf, type Day } from './day.ts';
import type { Situation } from './situation.ts';
import type { RegionCalendar } from './working-days.ts';

/** Something that a reader should know of how the plan was made. */
export interface Notice {
  readonly kind: 'holidays-not-chosen' | 'holidays-not-loaded' | 'holidays-end' | 'log-after-today' | 'offer-day-past';
  readonly says: string;
}

/** What to tell the reader about the plan whose steps lie on `days`. */
export function noticesFor(
  situation: Situation,
  today: Day,
  region: RegionCalendar | null,
  days: readonly Day[],
): readonly Notice[] {
  const notices: Notice[] = [];
  const tell = (kind: Notice['kind'], says: string): number => notices.push({ kind, says });

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
