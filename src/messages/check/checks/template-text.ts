import type { Finding } from '../finding.ts';
import { flatten } from '../text/flat.ts';
import { readMessage } from '../text/reading.ts';
import { sentencesOf, type Sentence } from '../text/sentences.ts';

/** A shorter sentence may be anybody's: "Thank you for your time." */
const FEWEST_WORDS = 6;

/** One such sentence alone is no template. */
const FEWEST_SENTENCES = 2;

/** More than this part of a message is most of it. A template of ours with its blanks filled in stays at or under it. */
const MOST = 2 / 3;

/**
 * Finds a message that stands for the most part word for word in templates, its open blanks included. A sentence whose
 * blank is filled in has become the reader's own.
 */
export function findTemplateText(message: readonly Sentence[], templates: readonly string[]): Finding | null {
  const known = knownSentences(templates);
  const own = message.filter(isLong);
  const unchanged = own.filter((sentence) => known.has(keyOf(sentence)));
  if (unchanged.length < FEWEST_SENTENCES || unchanged.length <= own.length * MOST) return null;
  return {
    kind: 'template-text',
    says: `${unchanged.length} of your ${own.length} longer sentences are word for word from our templates.`,
    suggestion: 'Use your own words, and add something from your own interview.',
    rules: ['this-job-not-any-job', 'fit-the-reader'],
    ourReading: true,
    spans: unchanged.map(({ start, end }) => ({ start, end })),
  };
}

/** The templates are read once, not at every key that the reader types. */
const READ = new WeakMap<readonly string[], ReadonlySet<string>>();

function knownSentences(templates: readonly string[]): ReadonlySet<string> {
  const sentences = (): string[] =>
    templates.flatMap((template) => sentencesOf(readMessage(template).said).filter(isLong).map(keyOf));
  const known = READ.get(templates) ?? new Set(sentences());
  READ.set(templates, known);
  return known;
}

function isLong({ tokens }: Sentence): boolean {
  return tokens.filter(({ kind }) => kind === 'word').length >= FEWEST_WORDS;
}

/** The words of a sentence alone, so that a comma or a capital letter makes no difference. */
function keyOf({ tokens }: Sentence): string {
  return flatten(tokens.filter(({ kind }) => kind === 'word')).line;
}
