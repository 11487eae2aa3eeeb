import type { CheckRuleId, Finding } from '../finding.ts';
import { flatten } from '../text/flat.ts';
import type { Moment } from '../moments.ts';
import { phraseSearch, type FoundPhrase } from './phrases.ts';
import { ANY_JOB } from './phrases/any-job.ts';
import { APOLOGETIC } from './phrases/apologetic.ts';
import { BITTER } from './phrases/bitter.ts';
import { MY_CHANCES } from './phrases/my-chances.ts';
import { ONLY_HOPE } from './phrases/only-hope.ts';
import { PRESSURE } from './phrases/pressure.ts';
import { quoteAll } from '../text/quote.ts';
import type { Reading } from '../text/reading.ts';

interface Tone {
  readonly kind: 'any-job' | 'only-hope' | 'apologetic' | 'bitter' | 'my-chances' | 'pressure';
  readonly search: ReturnType<typeof phraseSearch>;
  readonly appliesAt: (moment: Moment) => boolean;
  readonly suggestion: string;
  readonly rules: readonly CheckRuleId[];
}

const always = (): boolean => true;

/** Reproaches, which sound no better while waiting for an answer than after a no. */
const REPROACHES = BITTER.filter(({ reason }) => reason.endsWith('against them.'));

const TONES: readonly Tone[] = [
  {
    kind: 'any-job',
    search: phraseSearch(ANY_JOB),
    appliesAt: always,
    suggestion: 'Delete it, and name something you like about this job in particular.',
    rules: ['this-job-not-any-job', 'keen-not-needy'],
  },
  {
    kind: 'only-hope',
    search: phraseSearch(ONLY_HOPE),
    appliesAt: always,
    suggestion: 'Delete it, and say what draws you to this job, as you would if you had other offers.',
    rules: ['keen-not-needy', 'as-if-you-had-options', 'this-job-not-any-job'],
  },
  {
    kind: 'apologetic',
    search: phraseSearch(APOLOGETIC),
    appliesAt: always,
    suggestion: 'Delete it. Asking directly is not rude, so start with what you want to say.',
    rules: ['asking-shows-interest', 'keen-not-needy', 'positive-and-brief'],
  },
  {
    kind: 'bitter',
    search: phraseSearch(BITTER),
    appliesAt: (moment) => moment === 'final-thanks',
    suggestion: 'Delete it. Thank them, and ask to be kept in mind if you would like that.',
    rules: ['thank-after-a-no', 'positive-and-brief'],
  },
  {
    kind: 'my-chances',
    search: phraseSearch(MY_CHANCES),
    appliesAt: (moment) => moment !== 'thank-you',
    suggestion: 'Ask where they are in the process, and what comes next.',
    rules: ['process-not-chances'],
  },
  {
    kind: 'pressure',
    search: phraseSearch([...PRESSURE, ...REPROACHES]),
    // After a no there is nothing left to press for, and bitterness is looked for there.
    appliesAt: (moment) => moment !== 'final-thanks',
    suggestion:
      'Delete it. Say that you are still interested, and ask once, in a friendly way, when they expect to decide.',
    rules: ['once-a-week-at-most', 'keen-not-needy', 'positive-and-brief'],
  },
];

/** Finds words that sound needy, bitter or anxious, as far as the moment has a rule against them. */
export function findTone({ text, said }: Reading, moment: Moment): Finding[] {
  const flat = flatten(said);
  return TONES.filter(({ appliesAt }) => appliesAt(moment)).flatMap(({ kind, search, suggestion, rules }) => {
    const found = search(flat, text);
    const spans = found.map(({ start, end }) => ({ start, end }));
    return found.length > 0 ? [{ kind, says: factOf(text, found), suggestion, rules, ourReading: false, spans }] : [];
  });
}

/** The words, and what they do; words that do the same stand together. */
function factOf(text: string, found: readonly FoundPhrase[]): string {
  const reasons = [...new Set(found.map(({ reason }) => reason))];
  const facts = reasons.map((reason) => {
    const words = found.filter((phrase) => phrase.reason === reason);
    return `You say ${quoteAll(text, words)}. ${reason}`;
  });
  return facts.join(' ');
}
