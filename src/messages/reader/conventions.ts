/** How words about time are taken. All are our suggestions; docs/reader.md repeats the table and a test compares the two. */
export interface Convention {
  /** What kind of words. */
  readonly words: string;
  /** The day that they are taken to mean. */
  readonly means: string;
  /** Such words, the day on which they are said, and the day that they mean there. Weekends are off. */
  readonly example: readonly [words: string, saidOn: string, day: string];
}

export const CONVENTIONS = {
  date: {
    words: 'A date',
    means: 'that day; without a year, the next one',
    example: ['by January 8', '2026-12-16', '2027-01-08'],
  },
  'slash-date': {
    words: 'A date in numbers',
    means: 'read in the order of the browser’s language, and both days are named where both are possible',
    example: ['by 3/13', '2026-03-05', '2026-03-13'],
  },
  'day-of-month': {
    words: 'A day of the month',
    means: 'the next day with that number',
    example: ['the 13th', '2026-03-05', '2026-03-13'],
  },
  weekday: {
    words: 'A day of the week',
    means: 'the next one after the day it was said',
    example: ['Tuesday', '2026-03-05', '2026-03-10'],
  },
  'next-weekday': {
    words: '“Next” and a day of the week',
    means: 'that day of next week',
    example: ['next Friday', '2026-03-05', '2026-03-13'],
  },
  'weekday-counted': {
    words: 'Weeks counted from a day of the week',
    means: 'that many weeks after the next such day',
    example: ['a week on Tuesday', '2026-03-05', '2026-03-17'],
  },
  before: {
    words: '“Before” a day',
    means: 'the day before it',
    example: ['before Friday', '2026-03-10', '2026-03-12'],
  },
  today: {
    words: '“Today”, “end of day”',
    means: 'the day it was said',
    example: ['by end of day', '2026-03-05', '2026-03-05'],
  },
  tomorrow: {
    words: '“Tomorrow”',
    means: 'the next day',
    example: ['by noon tomorrow', '2026-03-05', '2026-03-06'],
  },
  week: {
    words: '“This week”, “next week”, “the week of”',
    means: 'the Friday of that week',
    example: ['the week of March 16', '2026-03-05', '2026-03-20'],
  },
  'early-week': {
    words: 'Early in a week, its beginning',
    means: 'its Tuesday',
    example: ['early next week', '2026-03-05', '2026-03-10'],
  },
  'mid-week': {
    words: 'The middle of a week',
    means: 'its Wednesday',
    example: ['middle of next week', '2026-03-05', '2026-03-11'],
  },
  'late-week': {
    words: 'Late in a week, its end',
    means: 'its Friday',
    example: ['end of next week', '2026-03-05', '2026-03-13'],
  },
  weekend: {
    words: 'The weekend',
    means: 'its Sunday; “by” or “before” the weekend, the Friday',
    example: ['over the weekend', '2026-03-05', '2026-03-08'],
  },
  month: {
    words: 'In a month',
    means: 'its last day',
    example: ['sometime in April', '2026-03-05', '2026-04-30'],
  },
  'early-month': {
    words: 'Early in a month',
    means: 'its 10th',
    example: ['early April', '2026-03-05', '2026-04-10'],
  },
  'week-of-month': {
    words: 'The first, second, third week of a month',
    means: 'its 7th, 14th, 21st; the last week, its last day',
    example: ['the first week of April', '2026-03-05', '2026-04-07'],
  },
  'mid-month': {
    words: 'The middle of a month',
    means: 'its 20th',
    example: ['mid-March', '2026-03-05', '2026-03-20'],
  },
  'late-month': {
    words: 'Late in a month, its end',
    means: 'its last day',
    example: ['end of April', '2026-03-05', '2026-04-30'],
  },
  'end-of-period': {
    words: 'The end of a quarter or a year',
    means: 'its last day',
    example: ['end of the quarter', '2026-03-05', '2026-03-31'],
  },
  days: {
    words: 'A number of days; “a couple” is two, “a few” is three',
    means: 'so many calendar days later',
    example: ['a few days', '2026-03-05', '2026-03-08'],
  },
  weeks: {
    words: 'A number of weeks; `fortnight` is two',
    means: 'so many times seven days later',
    example: ['a couple of weeks', '2026-03-05', '2026-03-19'],
  },
  months: {
    words: 'A number of months',
    means: 'the same date so many months later, or that month’s last day',
    example: ['in a month', '2026-03-05', '2026-04-05'],
  },
  'business-days': {
    words: 'A number of business or working days',
    means: 'so many working days of the chosen region later',
    example: ['7 to 10 business days', '2026-03-05', '2026-03-19'],
  },
  range: {
    words: 'A range, or two days',
    means: 'the later one',
    example: ['Thursday or Friday', '2026-03-10', '2026-03-13'],
  },
  open: {
    words:
      'A season, a holiday, a day after which; “by” a month; a count from something unsaid; a weekday that is not on that date; a day that has passed',
    means: 'not sure: the reader is asked',
    example: ['by Friday, March 14', '2026-03-05', 'not sure'],
  },
} as const satisfies Readonly<Record<string, Convention>>;

export type ConventionId = keyof typeof CONVENTIONS;
