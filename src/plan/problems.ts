import { dayInWords, type Day } from './day.ts';

/** Where in a situation a problem stands, so that a page can say it at the right place. */
export type Place =
  | { readonly field: 'interviews' | 'daysOff' | 'log'; readonly index: number }
  | { readonly field: 'reply' | 'offer' | 'region' | 'pace' | 'channel' | 'via' | 'link' };

/** Something in a situation or a link that makes no sense, with the sentence that says so to the reader. */
export interface Problem {
  readonly code: keyof typeof SENTENCES;
  readonly place: Place;
  readonly says: string;
}

// Every sentence says what is wrong and what would be right. Days come with their weekday and year.
const SENTENCES = {
  'interview-missing': () => 'Add the day of your interview.',
  'interview-too-far-ahead': (day: Day) => `${full(day)} is more than a year away. Check the year of the interview.`,
  'interview-too-long-ago': (day: Day) => `${full(day)} is more than five years ago. Check the year of the interview.`,
  'too-many-interviews': (most: number) => `A plan holds up to ${String(most)} interviews; the rest were left out.`,
  'reply-before-interview': (day: Day, interview: Day) =>
    `${full(day)} is before the interview on ${dayInWords(interview)}. Choose a day on or after it.`,
  'reply-too-far-ahead': (day: Day) =>
    `${full(day)} is more than a year after the interview. Check the year of their reply.`,
  'offer-too-far': (day: Day) => `${full(day)} is more than a year from today. Check the day of the other offer.`,
  'too-many-days-off': (most: number) => `A plan holds up to ${String(most)} days off; the rest were left out.`,
  'too-many-log-entries': (most: number) =>
    `A plan holds up to ${String(most)} entries of what happened; the rest were left out.`,
  'log-too-far': (day: Day) =>
    `${full(day)} is more than five years ago or more than a year ahead. Check the year of this entry.`,
  'new-date-before-they-spoke': (by: Day, day: Day) =>
    `They named ${full(by)}, which is before the day they said so, ${dayInWords(day)}. One of the two days is wrong.`,
  'round-before-they-spoke': (interview: Day, day: Day) =>
    `The next interview, ${full(interview)}, is before the day they told you of it, ${dayInWords(day)}. One of the two days is wrong.`,
  'link-day': (name: string, value: string) =>
    `The link's ${name} is "${short(value)}", which is not a day like 2026-03-05. It was left out.`,
  'link-reply': (value: string) =>
    `The link's reply is "${short(value)}", which is neither a day like 2026-03-10 nor a time like P10D, P2W or P1M. It was left out.`,
  'link-choice': (name: string, value: string, choices: string) =>
    `The link's ${name} is "${short(value)}", which is none of ${choices}. The usual choice stands.`,
  'link-region': (value: string) =>
    `The link's region is "${short(value)}", which is not a code like US or GB-ENG. No holidays were taken from it.`,
  'link-log': (value: string) =>
    `The link's log entry "${short(value)}" does not read like 2026-03-11.contacted. It was left out.`,
  'link-twice': (name: string) => `The link gives ${name} more than once. The first one stands.`,
  'link-two-replies': () => 'The link gives both a reply and a day for a call. The reply stands.',
} as const;

/** Makes a problem; its sentence comes from the table above. */
export function problem<Code extends keyof typeof SENTENCES>(
  code: Code,
  place: Place,
  ...facts: Parameters<(typeof SENTENCES)[Code]>
): Problem {
  const say = SENTENCES[code] as (...facts: unknown[]) => string;
  return { code, place, says: say(...facts) };
}

function full(day: Day): string {
  return dayInWords(day, true);
}

/** A hostile link may hold anything of any length: a sentence shows its start. */
function short(value: string): string {
  const [...letters] = value;
  return letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : value;
}
