import { problemFactory, type Problem } from '../model/problem.ts';
import { beginningOf } from '../wording/beginning-of.ts';

// What the parameters of a link that hold a day are called in a sentence.
const DAY_NAMES = {
  interview: 'interview date',
  call: 'date of the call',
  offer: 'date of the other offer',
  off: 'day off',
  work: 'workday on a holiday',
} as const;

/** A parameter of a link that holds a day. */
export type DayParameter = keyof typeof DAY_NAMES;

// Every sentence says what could not be read and what became of it. Loaded with the code that reads links.
const SENTENCES = {
  'link-day': (name: DayParameter, value: string) =>
    `The ${DAY_NAMES[name]} in this link, "${short(value)}", could not be read as a date such as 2026-03-05, so it was left out.`,
  'link-reply': (value: string) =>
    `The reply date in this link, "${short(value)}", could not be read, so it was left out.`,
  'link-choice': (name: string, value: string, choices: string) =>
    `The link's ${name} is "${short(value)}", which is not one of ${choices}. The usual choice is used.`,
  'link-region': (value: string) =>
    `The region in this link, "${short(value)}", could not be read, so no holidays were checked.`,
  'link-log': (value: string) =>
    `One entry in this link's history, "${short(value)}", could not be read, so it was left out.`,
  'link-twice': (name: string) => `The link gives ${name} more than once. The first one is used.`,
  'link-id': (value: string) => `The link's id is "${short(value)}", which is not the id of a plan. It was left out.`,
  'link-unknown-key': (key: string) =>
    `The link contains "${short(key)}", which this page does not know. Check its spelling. It was left out.`,
  'link-more': (count: number) =>
    `${String(count)} more ${count === 1 ? 'value' : 'values'} in the link could not be read.`,
  'link-two-replies': () => 'The link gives both a reply and a day for a call. The reply is used.',
} as const;

/** Something in a plan link that makes no sense. */
export type LinkProblem = Problem<keyof typeof SENTENCES>;

/** Makes a problem of a link. */
export const linkProblem = problemFactory(SENTENCES);

/** A hostile link may hold anything of any length: a sentence shows its start. */
function short(value: string): string {
  return beginningOf(value, 40);
}
