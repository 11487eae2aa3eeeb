import { problemFactory, type Problem } from '../model/problem.ts';
import { beginningOf } from '../wording/beginning-of.ts';

// Every sentence says what the link holds and what would be right. Loaded with the code that reads links.
const SENTENCES = {
  'link-day': (name: string, value: string) =>
    `The link's ${name} is "${short(value)}", which is not a day like 2026-03-05. It was left out.`,
  'link-reply': (value: string) =>
    `The link's reply is "${short(value)}", which is neither a day like 2026-03-10 nor a time like P10D, P2W or P1M. It was left out.`,
  'link-choice': (name: string, value: string, choices: string) =>
    `The link's ${name} is "${short(value)}", which is none of ${choices}. The usual choice is used.`,
  'link-region': (value: string) =>
    `The link's region is "${short(value)}", which is not a code like US or GB-ENG. No holidays were taken from it.`,
  'link-log': (value: string) =>
    `The link's log entry "${short(value)}" is not like 2026-03-11.contacted. It was left out.`,
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
