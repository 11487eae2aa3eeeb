import type { Day } from '../../plan/index.ts';
import { daySpans, messageSentences, signsIn, type Sentence } from './message-sentences.ts';
import { NEXT_ROUND } from './news/next-round.ts';
import { AWAY, MACHINE, NOTHING } from './news/nothing.ts';
import { OFFER } from './news/offer.ts';
import { BESIDE_A_NO, HINTS_OF_NO } from './news/hints-of-no.ts';
import { REJECTED } from './news/rejected.ts';
import type { Rule } from './news/rule.ts';
import { UNDECIDED } from './news/undecided.ts';
import { latest, unique } from './read-phrase.ts';
import type { DayMention, Said, Span } from './said.ts';
import { apart, beginsIn } from './spans.ts';
import { answerDays, interviewDays, promisesIn } from './which-day.ts';

export const NEWS_KINDS = ['new-date', 'undecided', 'next-round', 'rejected', 'offer', 'none'] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

/** What a message comes to: an entry for the log to propose, nothing to log (`none`), or `not-sure`. */
export interface MessageReading {
  readonly kind: NewsKind | 'not-sure';
  /** The promised day, the interview's day, or the day by which to answer an offer. */
  readonly day: Day | null;
  /** The days to choose from: several possible interviews, or what the words could also mean. */
  readonly choices: readonly Day[];
  /** The words that it went by, in the order of the text; at least one for every proposal. */
  readonly evidence: readonly Span[];
}

/** Reads an employer's whole message. Only what they wrote counts: earlier mail in it is left out. */
export function readMessage(text: string, said: Said): MessageReading {
  const sentences = messageSentences(text);
  const lines = sentences.map(({ line }) => line).join('\n');
  // Most rules fit nowhere, which one search through all of the message tells. To use a pattern again costs more than
  // that search: engines then compile it a second time, for speed.
  const signs = (rules: readonly Rule[]): Span[] =>
    signsIn(
      sentences,
      rules.filter(({ find }) => find.test(lines)),
    );
  const rejected = signs(REJECTED);
  const kindsOf = (rules: readonly Rule[]): Span[][] =>
    rules.map((rule) => signs([rule])).filter((found) => found.length > 0);
  const hints = kindsOf(HINTS_OF_NO);
  const offer = signs(OFFER);
  const next = signs(NEXT_ROUND);
  const isFirstHalf = offer.length === 0 && isBeforeBut(sentences, rejected, next);
  if (rejected.length > 0 && !isFirstHalf) {
    return reading(offer.length + next.length > 0 ? 'not-sure' : 'rejected', [...rejected, ...offer, ...next]);
  }
  if (offer.length > 0) {
    const due = answerDays(sentences, said);
    return { ...reading('offer', [...offer, ...due.spans]), day: latest(due.days)?.day ?? null };
  }
  if (next.length > 0) return interviewReading(next, interviewDays(sentences, next, said));

  const undecided = signs(UNDECIDED);
  const away = signs(AWAY);
  const machine = signs(MACHINE);
  const promising = sentences.filter(
    (sentence) =>
      (machine.length + away.length === 0 || ON_THE_DECISION.test(sentence.line)) &&
      (away.length === 0 || (EMPLOYER_WILL.test(sentence.line) && !beginsIn(sentence, away))),
  );
  const promises = promisesIn(promising, said, undecided.length > 0);
  // "Due to the high number of candidates" is only a hint, and a day by which they will say is more.
  if (hints.length > 0 && undecided.length === 0 && promises.length === 0) {
    const all = [...hints, ...kindsOf(BESIDE_A_NO)];
    if (all.length > 1) return reading('rejected', all.flat());
  }
  if (promises.length > 0) {
    return promiseReading(
      promises.flatMap(({ days }) => days),
      promises.flatMap((promise) => daySpans(promise)),
    );
  }
  if (away.length > 0) return reading('none', away);
  if (undecided.length > 0) return reading('undecided', undecided);
  if (machine.length > 0) return reading('none', machine);
  const nothing = signs(NOTHING);
  return nothing.length > 0 && hints.length === 0 ? reading('none', nothing) : reading('not-sure', []);
}

/** What a machine's mail has to speak of for its day to be a promise. */
const ON_THE_DECISION =
  /\b(?:decisions?|outcome|results?|status|verdict|selection|select|chosen|candidates|applicants|notified)\b/;

/** What is promised beside the news that somebody is away, or that an application has arrived. */
const EMPLOYER_WILL =
  /\bwe(?:'ll| will) (?:contact|notify|inform|email|call|reply|respond|announce|let|get back)\b|\b(?:you|applicants|candidates)(?:'ll| will) (?:hear|be (?:notified|contacted|informed|emailed|called))\b/;

/** "We can't offer you this post, but we would like to interview you for that one": what follows the "but" is the news. */
function isBeforeBut(sentences: readonly Sentence[], rejected: readonly Span[], next: readonly Span[]): boolean {
  if (rejected.length !== 1) return false;
  const after = sentences[sentences.findIndex((sentence) => beginsIn(sentence, rejected)) + 1];
  return after !== undefined && /^but\b/.test(after.line) && beginsIn(after, next);
}

function promiseReading(days: readonly DayMention[], spans: readonly Span[]): MessageReading {
  const promised = latest(days);
  return promised
    ? { ...reading('new-date', spans), day: promised.day, choices: promised.alternatives ?? [] }
    : { ...reading('not-sure', spans), choices: unique(days.flatMap(({ alternatives = [] }) => alternatives)) };
}

function interviewReading(
  signs: readonly Span[],
  { days, spans }: { readonly days: readonly DayMention[]; readonly spans: readonly Span[] },
): MessageReading {
  const choices = unique(days.flatMap(({ day, alternatives = [] }) => (day ? [day, ...alternatives] : [])));
  const found = reading('next-round', [...signs, ...spans]);
  return choices.length === 1 ? { ...found, day: choices[0] ?? null } : { ...found, choices };
}

function reading(kind: MessageReading['kind'], evidence: readonly Span[]): MessageReading {
  return { kind, day: null, choices: [], evidence: apart(evidence) };
}
