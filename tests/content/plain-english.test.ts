import { globSync, readFileSync } from 'node:fs';

import nlp from 'compromise';
import { describe, expect, it } from 'vitest';

import { partsOf } from './parts.ts';
import { sentencesOf, withoutComments, wordsOf } from './prose.ts';
import { guides, rules } from './records.ts';

/** Words and turns of phrase that readers would have to translate, and what to write in their place. */
const DIALECT: readonly [words: RegExp, instead: string][] = [
  [/\b(?:mend|mends|mended|deeds?|heeds?|whoever|whilst|amongst|thereof)\b/i, 'use an everyday word'],
  [/\b(?:has|have|having) you (?:ask|call|check|email|follow|send|speak|wait|write)\b/i, 'write "says to ask"'],
  [/\bwould have you\b/i, 'write "says to"'],
  [/\b(?:they|sources|documents) part\b|\bpart ways\b/i, 'write "they disagree"'],
  [/\bstands? (?:in|on|at|behind|beside|below|above|here)\b/i, 'write "is"'],
  [/\bof its own accord\b|\bto go by\b|\btake it that\b|\bouter edge\b|\bby turns\b/i, 'say it plainly'],
  [/\b(?:let|lets|letting) (?:it )?go\b/i, 'write "move on"'],
  [/\bkept aside\b|\btakes? it along\b|\bat a sitting\b|\bmost by far\b|\bhang on pace\b/i, 'say it plainly'],
  [/\bkeen(?:er|est|ly)?\b/i, 'write "interested" or "eager"'],
  [/\b(?:rang|rings?|ringing)\b/i, 'write "call"'],
  [
    /\badverts?\b|\bdiar(?:y|ies)\b|\bfortnight\b|\bCV\b|\bpersonnel\b/,
    'write "ad", "calendar", "two weeks", "résumé"',
  ],
  [/\b(?:licence|colour|favour|judgement|organis\w+|realis\w+|unlabelled|cancelled)\b/i, 'use American spelling'],
  [/\b(?:another|the|this|a|assistant) post\b/i, 'write "job" or "position"'],
  [/\boutright\b/i, 'write "directly"'],
  [/\bour reading\b/i, 'write "our suggestion"'],
  [/\bcareers (?:services?|advis[eo]rs?|offices?|centers?)\b/i, 'write "career services"'],
  [/\bput(?:s|ting)? (?:you|me|them) forward\b/i, 'write "a recruiter you work with"'],
  [/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d/, 'write "Tuesday, March 10"'],
  [/\b(?:January|February|March|April|May|June) \d{1,2} (?=[A-Z])/, 'write "Tuesday, March 10"'],
  [/\b(?:M[rs]|Mrs|Dr) [A-Z]/, 'write "Ms." with a period'],
];

/** What the code and its docs may call otherwise. */
const DIALECT_OF_CODE: typeof DIALECT = [[/\bworking days?\b/i, 'write "business day"']];

/** The count of documents is in the margin; only the page that compares them may give it in the text. */
const TALLY = /\b(?:one|two|three|four|five|all|most)(?: of the)? (?:(?:five|\d) )?(?:sources|documents)\b/i;
const COMPARES = 'where-sources-disagree';

/**
 * The most that may be ours of a page's words, marked or not. What we add fills a gap; this limit keeps the guide a
 * guide to its sources.
 */
const LARGEST_SHARE = 0.2;

/** Instructions that lead to a page or set up an example, and so need no source. */
const NO_ADVICE = /^(?:see|suppose)$/i;

const FILES = [
  ...globSync('src/content/{guide,rules,sources,disagreements}/*.{md,mdx,yaml}'),
  ...globSync('src/content/templates/*.md'),
  ...globSync('src/{pages,layouts}/**/*.astro'),
  ...globSync('src/components/**/*.astro'),
  ...globSync(['README.md', 'CONTRIBUTING.md', 'docs/**/*.md']),
];

describe.each(FILES)('%s', (file) => {
  it('is in plain American English', () => {
    const text = readersText(file);
    const found = [...DIALECT, ...(file.startsWith('src/') ? DIALECT_OF_CODE : [])].flatMap(([words, instead]) => {
      const match = words.exec(text);
      return match ? [`"${match[0]}": ${instead}`] : [];
    });
    expect(found, `${file}: change these`).toEqual([]);
  });
});

describe.each(guides)('guide page $id', ({ id, file, body }) => {
  const text = withoutComments(body);

  const parts = partsOf(body);

  it('leaves at least four fifths of its words to the documents and to examples', () => {
    const disagreements = id === COMPARES ? disagreementParts() : { said: '', ours: '' };
    const ours = wordCount(parts.suggestions, parts.unmarked, disagreements.ours);
    const share = ours / (ours + wordCount(parts.claims, parts.examples, disagreements.said));
    const advice = `${file}: ${Math.round(share * 100)} % of its words are in no <Claim> and no example; cut them`;
    expect(share, advice).toBeLessThanOrEqual(LARGEST_SHARE);
  });

  it('gives no advice outside its claims and suggestions', () => {
    const advice = sentencesOf(parts.unmarked).filter(isAdvice);
    expect(advice, `${file}: put these into a <Claim> or an <OurSuggestion>`).toEqual([]);
  });

  it('leaves the count of sources to the margin', () => {
    if (id !== COMPARES) expect(TALLY.exec(text)?.[0] ?? null, `${file}: drop the count`).toBeNull();
  });

  it('shows no id of a rule', () => {
    const read = readersText(file);
    const shown = rules
      .filter((rule) => new RegExp(`(?<![\\w-])${rule.id}(?![\\w-])`).test(read))
      .map((rule) => rule.id);
    // Two words with a hyphen that are also plain English.
    expect(
      shown.filter((rule) => rule !== 'mid-morning'),
      `${file}: say what the rule says`,
    ).toEqual([]);
  });
});

it.each(['Bradford', 'Cohen', 'McKee'])('introduces %s once in the whole guide', (name) => {
  const introduced = guides.filter(({ body }) => new RegExp(`${name}, (?:a|an|who)\\b`).test(body));
  expect(introduced.map(({ id }) => id)).toHaveLength(1);
  const first = [...guides].sort((a, b) => a.header.order - b.header.order).find(({ body }) => body.includes(name));
  expect(first?.id, 'the page that introduces a name is the first to use it').toBe(introduced[0]?.id);
});

it('takes its examples from at least five kinds of work', () => {
  const kinds = ['store', 'hospital', 'museum', 'graduate', 'warehouse', 'hotel', 'county office', 'studio', 'agency'];
  const used = kinds.filter((kind) => guides.some(({ body }) => body.includes(kind)));
  expect(used.length).toBeGreaterThanOrEqual(5);
});

/** What a reader sees of a file: no code, styles, tags, addresses, comments or lists of ids. */
function readersText(file: string): string {
  const raw = withoutComments(readFileSync(file, 'utf8'));
  if (file.endsWith('.astro')) {
    return raw
      .replace(/^---\n.*?\n---\n/s, '')
      .replace(/<(style|script)\b.*?<\/\1>/gs, ' ')
      .replace(/<\/?[\w.]+(?:"[^"]*"|\{[^}]*\}|[^>{"])*>/g, ' ');
  }
  return raw
    .replace(/```.*?```|`[^`]*`/gs, ' ')
    .replace(/^(?:stage|order|sources|rules|templates|planner: (?:ask|via|pace)).*$/gm, ' ')
    .replace(/^ {2}- [a-z0-9-]+$/gm, ' ')
    .replace(/^(?: {2}\[| {4})[a-z0-9, -]+[,\]]+$/gm, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\]\([^)]+\)/g, ']');
}

/** Whether a sentence tells the reader what to do. */
function isAdvice(sentence: string): boolean {
  const instructions = nlp(sentence).verbs().isImperative().out('array') as string[];
  return (
    /\b(?:should|must|never|always|try to|make sure)\b/i.test(sentence) ||
    instructions.some((verb) => !NO_ADVICE.test(verb))
  );
}

/** What the page that compares the documents shows of each question: what they say, and what we add. */
function disagreementParts(): { said: string; ours: string } {
  const lines = globSync('src/content/disagreements/*.yaml').flatMap((file) => readFileSync(file, 'utf8').split('\n'));
  const values = (key: RegExp): string => lines.flatMap((line) => key.exec(line)?.[1] ?? []).join('\n');
  return { said: values(/^(?:question| {2}- says): (.*)$/), ours: values(/^(?:suggestion|planner): (.*)$/) };
}

function wordCount(...texts: readonly string[]): number {
  return wordsOf(sentencesOf(texts.join('\n\n')).join(' ')).length;
}
