import type { Flat } from '../text/flat.ts';
import { inOrder, type Span } from '../../span.ts';

/**
 * Ways to say one thing. They are written as regular expressions over a message's line (see flat.ts), in which one space
 * stands between words and short forms are spelt out; every group in them is for choice only.
 */
export interface PhraseGroup {
  /** What these words do, in a sentence to the reader. */
  readonly reason: string;
  readonly find: readonly string[];
  /** Words right before it that give it another sense ("not just any job"). */
  readonly unlessAfter?: readonly string[];
  /** Words right behind it that give it another sense ("any job that I had"). */
  readonly unlessBefore?: readonly string[];
}

/** Words that were found, and what they do. */
export interface FoundPhrase extends Span {
  readonly reason: string;
}

/** How far to look before and behind a phrase for words that change its sense. */
const REACH = 80;

/** "You told me that ...", "customers who ...": what follows in the clause is not said of the writer. */
const REPORTED =
  / (?:you|he|she|they|boss|nurse|client|colleague|my (?:mother|mom|mum|father|dad|grandmother|grandfather|aunt|uncle|brother|sister|friend|teacher|coach|professor)) (?:(?:also|always|often|once|then|used to|would) )?(?:said|says|told|asked|used to say|explained|showed|mentioned|joked|described|wrote|warned|taught)(?: (?!true|right)[^,.?]{0,60})? $/;
const OTHER_PEOPLE =
  / (?:patients?|customers?|guests?|clients?|tenants?|users?|visitors?|students?|pupils?|children|kids|families|parents|people|callers|farmers|workers|residents|neighbors|neighbours|nurses|teachers|fans|owners|jury|buyers|sellers|landlords?|drivers?|passengers|readers|widow|crew|team|union|choir|grandfather|grandmother|donors?|refugees|men|women|volunteers|members|neighbo?rs|[^ ,.?]{2,}s who|somebody else|he|she|they)(?: (?:who |that )?(?:i|we|you) [^ ,.?]+)?(?: (?!i |my |me |we |our )[^ ,.?]+){0,8} $/;
const BY_THE_WRITER = /^(?:i|my|me|we|our|you|your)\b/;
const SAID_BEHIND =
  /^[^,.?]{0,60} , (?:as )?(?:you|he|she|they|we|(?:my|the) [^ ,.?]+) (?:said|say|says|told|joked|explained|warned|read|put it)\b/;

/** Somebody else's words are given right before a quotation mark: 'When a patient says "..."'. */
const QUOTES_SOMEBODY =
  /(?!\bI )\b[a-z]+(?: [a-z]+)? (?:says?|said|asks?|asked|shouts?|shouted|yells?|yelled|cries|cried|tells?(?: \w+)?|told(?: \w+)?|reads?|wrote|begs?|begged|demands?|demanded|snapped|barked|insists?|insisted)[,:]? ["“][^"“”\n]*$/;

/** A pattern that fits nothing. */
const NEVER = '(?!)';

/** Makes a search for some groups of phrases, to be used again and again. */
export function phraseSearch(groups: readonly PhraseGroup[]): (flat: Flat, text: string) => FoundPhrase[] {
  const searches = groups.map(searchOf);
  return (flat, text) =>
    inOrder(searches.flatMap((search) => search(flat))).filter(
      ({ start, end }) =>
        !isTitle(text.slice(start, end)) && !QUOTES_SOMEBODY.test(text.slice(Math.max(0, start - REACH), start)),
    );
}

function searchOf({ reason, find, unlessAfter, unlessBefore }: PhraseGroup): (flat: Flat) => FoundPhrase[] {
  const phrases = find.flatMap(alternativesOf).map(placesOf);
  const before = new RegExp(` (?:${unlessAfter?.join('|') ?? NEVER}) $`);
  const behind = new RegExp(`^ (?:${unlessBefore?.join('|') ?? NEVER}) `);
  return ({ line, spanOf }) => {
    const places = phrases.flatMap((places) => places(line));
    const meant = places.filter(
      ([from, to]) =>
        !before.test(line.slice(Math.max(0, from - REACH), from)) &&
        !behind.test(line.slice(to, to + REACH)) &&
        !isAboutOthers(line, from, to),
    );
    return meant.map(([from, to]) => ({ ...spanOf(from, to), reason }));
  };
}

/** Whether the words tell of other people, or are theirs. Findings are about the writer alone. */
function isAboutOthers(line: string, from: number, to: number): boolean {
  const clause =
    line
      .slice(Math.max(0, from - REACH), from)
      .split(/[,.?]/)
      .at(-1) ?? '';
  if (SAID_BEHIND.test(line.slice(to, to + REACH)) || REPORTED.test(clause)) return true;
  return !BY_THE_WRITER.test(line.slice(from, to)) && OTHER_PEOPLE.test(clause);
}

/**
 * Makes a search for one phrase. Most phrases are in no message, and a browser takes longer to ready a pattern than to
 * use it: so the pattern is made once a line holds the letters that the phrase cannot do without.
 */
function placesOf(phrase: string): (line: string) => (readonly [from: number, to: number])[] {
  const needed =
    outsideGroups(phrase)
      .replace(/[a-z]\?/g, ' ')
      .match(/[a-z']{2,}/g) ?? [];
  let pattern: RegExp | undefined;
  return (line) => {
    if (!needed.every((letters) => line.includes(letters))) return [];
    pattern ??= new RegExp(` (?:${phrase})(?= )`, 'g');
    return [...line.matchAll(pattern)].map(({ 0: found, index }) => [index + 1, index + found.length]);
  };
}

/** "a(b|c)|d" is "a(b|c)" and "d". */
function alternativesOf(phrases: string): string[] {
  const lengths = outsideGroups(phrases)
    .split('|')
    .map(({ length }) => length);
  let from = 0;
  return lengths.map((length) => {
    const phrase = phrases.slice(from, from + length);
    from += length + 1;
    return phrase;
  });
}

/** A pattern with spaces for what stands in its groups and classes, and for what is escaped. */
function outsideGroups(pattern: string): string {
  let depth = 0;
  return pattern.replace(/\\.|./g, (part) => {
    if (part === '(' || part === '[') depth += 1;
    const shown = depth === 0 && part.length === 1 ? part : ' '.repeat(part.length);
    if (part === ')' || part === ']') depth -= 1;
    return shown;
  });
}

/** The name of a film or a firm: a Phrase Written With Capitals. One shouted is no name. */
function isTitle(words: string): boolean {
  const long = words.split(/\s+/).filter((word) => word.length > 2);
  return long.length > 1 && long.every((word) => /^\p{Lu}.*\p{Ll}/u.test(word));
}
