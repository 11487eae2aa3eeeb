import type { Place, Problem } from './problems.ts';

// Every sentence says what the link holds and what would be right. Loaded with the code that reads links.
const SENTENCES = {
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

export type LinkProblemCode = keyof typeof SENTENCES;

/** Makes a problem of a link; its sentence comes from the table above. */
export function linkProblem<Code extends LinkProblemCode>(
  code: Code,
  place: Place,
  ...facts: Parameters<(typeof SENTENCES)[Code]>
): Problem {
  const say = SENTENCES[code] as (...facts: unknown[]) => string;
  return { code, place, says: say(...facts) };
}

/** A hostile link may hold anything of any length: a sentence shows its start. */
function short(value: string): string {
  const [...letters] = value;
  return letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : value;
}
