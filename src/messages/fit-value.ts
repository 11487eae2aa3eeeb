import type { FieldKind } from './fields.ts';

/** Where a value goes: the words before it and after it in the same paragraph. */
export interface Place {
  readonly before: string;
  readonly after: string;
}

/**
 * Fits what a reader typed into a sentence, so that a noun, a phrase and a clause all read right there: stops don't
 * double, a capital stays only on a name or at the start of a sentence, and "the" does not follow "the".
 *
 * @returns the words for the message; empty where nothing but spaces and stops was typed.
 */
export function fitValue(typed: string, kind: FieldKind, { before, after }: Place): string {
  const line = oneLine(typed);
  if (kind === 'sentence') return asSentence(line);
  const value = withoutEnd(line, kind, after);
  if (kind === 'name') return value;
  const trimmed = kind === 'role' ? withoutNoun(value, after) : value;
  const single = ARTICLE_LAST.test(before) ? trimmed.replace(ARTICLE_FIRST, '') : trimmed;
  if (beginsSentence(before)) return capitalized(single);
  if (kind === 'role') return single.replace(ARTICLE_FIRST, (article) => article.toLowerCase());
  const lowered = isName(single) ? single : uncapitalized(single);
  // "What I like is you train your own people" lacks a word.
  return /\b(?:is|was)\s$/.test(before) && SUBJECT_FIRST.test(lowered) ? `that ${lowered}` : lowered;
}

/** Control characters and line breaks, Unicode's too, become spaces: a value cannot start a line of its own. */
function oneLine(value: string): string {
  return value.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

function asSentence(value: string): string {
  if (!/[\p{L}\p{N}]/u.test(value)) return '';
  return capitalized(value.replace(/(?<![\s,;:])[\s,;:]+$/, '')).replace(/([\p{L}\p{N}])$/u, '$1.');
}

const ARTICLE_FIRST = /^(?:the|an?|my|your|our)\s+(?=\S)/i;
const ARTICLE_LAST = /(?:^|[^\p{L}])(?:the|an?|my|your|our)\s$/iu;
const SUBJECT_FIRST = /^(?:you|they|we|I|it|there|he|she)(?:['’]\p{L}+)?\s/u;

// Each is looked for from the first of its stops alone, so that a long row of them in the middle takes no time.
const PHRASE_END = /(?<![\s.,;:!?…])[\s.,;:!?…]+(["'”’)\]]*)$/u;
const END = /(?<![\s.,;:…])[\s.,;:…]+(["'”’)\]]*)$/u;

/** Takes the stops from a value's end. The stop of "Inc." and "p.m." stays, unless the sentence brings its own. */
function withoutEnd(value: string, kind: FieldKind, after: string): string {
  const end = kind === 'phrase' ? PHRASE_END : END;
  const bare = value.replace(end, '$1');
  const isShortForm = value.startsWith(`${bare}.`) && SHORT_FORM.test(bare);
  return isShortForm && !after.startsWith('.') ? `${bare}.` : bare;
}

/** Ends in a short form that is written with a stop: an initial, the last letter of "p.m", "etc". */
const SHORT_FORM = /(?:^|[^\p{L}])(?:\p{L}|etc|inc|ltd|co|corp|bros|jr|sr|st|ave|no|dept|dr|mr|ms|mrs)$/iu;

/** "Store manager role" before " position" says it twice. */
function withoutNoun(value: string, after: string): string {
  return /^ (?:role|job|position|interview|search)\b/.test(after)
    ? value.replace(/(?<!\s)\s+(?:role|job|position|post)$/i, '')
    : value;
}

/** Whether what follows begins a sentence. */
function beginsSentence(before: string): boolean {
  return /^\s*$|[.?!…]["'”’)]*\s+$/.test(before);
}

function capitalized(value: string): string {
  return /^\p{Ll}\p{L}*\p{Lu}/u.test(value) ? value : value.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function uncapitalized(value: string): string {
  return value.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}

/**
 * Whether a value begins with a word that has its capital of its own: "I", an acronym, "iPad", a day, a language, a
 * common program, "Sam's", or the first of several capitalized words, such as "Larkfield Reads". Other names can't be
 * told from words that a phone capitalized.
 */
function isName(value: string): boolean {
  const [first = '', second = ''] = value.split(/\s+/);
  const word = /^[\p{L}\p{N}]+/u.exec(first)?.[0] ?? '';
  if (/^(?:a|the)$/i.test(word)) return false;
  if (word.length === 1 || /.\p{Lu}|\p{N}/u.test(word)) return true;
  if (PROPER.test(word)) return true;
  if (/['’]s$/.test(first) && !OWNER_NO_NAME.test(first)) return true;
  return (
    /^["“‘(]?\p{Lu}/u.test(second) &&
    !/^I(?:['’]|$)/.test(second) &&
    !LITTLE_WORD.test(word) &&
    !/\p{Ll}{3}ing$/u.test(word)
  );
}

const OWNER_NO_NAME = /^(?:children|people|women|men|everyone|today|it|that|what|there|here)['’]s$/i;

/** Words that begin a phrase or a clause, and hardly ever a name. */
const LITTLE_WORD =
  /^(?:an|my|your|our|their|his|her|its|this|that|these|those|how|what|why|when|where|who|which|some|all|every|each|more|most|both|being|having|working|helping|to|in|on|at|with|for|from|by|you|we|they|he|she|it|there|one|two|three)$/i;

/** Words that are written with a capital wherever they stand. "March", "May" and "Will" are left to the reader. */
const PROPER = new RegExp(
  `^(?:${[
    '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december',
    'american|british|canadian|mexican|african|asian|european|english|spanish|french|german|italian|portuguese|chinese|japanese|korean|vietnamese|arabic|russian|hindi|latin|braille',
    'christmas|easter|thanksgiving|ramadan|hanukkah|diwali|halloween|medicare|medicaid|america|europe|africa|asia',
    'google|microsoft|excel|powerpoint|photoshop|adobe|salesforce|python|java|javascript|linux|zoom|slack|shopify|instagram|facebook|linkedin|quickbooks|autocad|montessori',
  ].join('|')})$`,
  'i',
);
