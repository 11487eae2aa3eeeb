import type { Day } from '../../plan/index.ts';
import { findDays } from './days/find-days.ts';
import { lineOf } from './line.ts';
import type { ConventionId } from './conventions.ts';
import type { DayMention, Said, Span } from './said.ts';
import { withoutStarts } from './start-days.ts';

/** What an employer's words about a reply come to. */
export type PhraseReading =
  | {
      /** `by`: they will reply by the day. `call`: the reader may call on it. */
      readonly kind: 'by' | 'call';
      readonly day: Day;
      readonly convention: ConventionId;
      /** The words that it went by. */
      readonly words: string;
      readonly span: Span;
      /** Other days that the same words could mean, such as April 3 for 3/4. */
      readonly alternatives: readonly Day[];
    }
  /** No day is named. */
  | { readonly kind: 'none'; readonly words: string; readonly span: Span }
  /** To be asked; the days are those that the words could mean. */
  | { readonly kind: 'not-sure'; readonly alternatives: readonly Day[] };

/** Longer than anybody's phrase; the rest of a pasted mail is for readMessage. */
const MOST_CHARACTERS = 400;

const ME =
  '(?:me|us|them|him|her|back|in|the (?:office|manager|team|recruiter|store|shop|hiring manager)|hr|reception)';
const CONTACT =
  '(?:call|ring|phone|telephone|check in|check back|follow up|touch base|try|email|write|chase|nudge|text|contact|reach out|ask|get in touch|get back|drop)';
/** The reader's turn: "call us Tuesday", "I can phone on the 12th", "she asked me to ring". */
const READER_CALLS = new RegExp(
  [
    `\\bi (?:can|could|may|should|am to|might|will|'ll|must|need to|have to|get to|was told to|said i would|said i'd|agreed to|promised to) (?:just )?(?:please )?${CONTACT}\\b(?! you\\b)`,
    `\\bi'll ${CONTACT}\\b(?! (?:to |with )?you\\b)|\\bi'm to ${CONTACT}\\b|\\b(?:agreed|said|asked|told|settled|ok|okay|fine|happy)(?: \\w+){0,2} (?:that )?i(?: would|'d| should| could) ${CONTACT}\\b(?! you\\b)`,
    `\\b(?:asked|told|invited|wants?|wanted|said|says|allowed|welcome|free|happy for (?:me|you)) (?:for )?(?:me |you |it's ok |it's fine )?to (?:please )?(?:give ${ME} a (?:call|ring|shout|bell|buzz)|${CONTACT})\\b(?! (?:you|me)\\b)`,
    `\\b(?:you|we) (?:can|could|may|should|are welcome to|might) (?:please )?(?:always )?${CONTACT}\\b`,
    `\\b(?:give|drop) (?:${ME}|(?!you\\b|u\\b)[a-z]+) (?:a|another) (?:call|ring|shout|bell|buzz|line|note|email|text|try)\\b`,
    `(?:^|[.,;:!?"(-] ?|\\b(?:please|to|and|so|then|or|just|go ahead and) )${CONTACT} (?:back )?(?:with |to |on |at )?${ME}\\b`,
    `(?:^|[.,;:!"] ?|\\bplease |\\bjust )(?:call|ring|phone|check in|check back|follow up|touch base|try again|try me|chase) (?:again |back |on |by |next |tomorrow|after |in |this |early |late |mon|tue|wed|thu|fri|the )`,
    `\\b(?:me|you) (?:calling|phoning|ringing)\\b|\\bmy call\\b|\\b(?:rather|prefer|preferred|better if|good if|okay if|fine if) (?:that )?i (?:rang|called|phoned|emailed|wrote|tried)\\b|\\bi (?:call|ring|phone)\\b|\\bcall(?:ing)? (?:them|her|him) (?:back )?on\\b`,
    `(?:^|[.,;:!?"] ?|\\b(?:let's|lets|let us|we'll|we will|we should|shall we|we can|agreed to|arranged to|going to) )(?:speak|talk|chat|catch up|connect|have a (?:quick )?(?:call|chat)|touch base)\\b`,
  ].join('|'),
);
/** "if you haven't heard by Friday, call": the day is for their reply. */
const IF_NOT_HEARD =
  /\b(?:if|unless) (?:you|i|we) (?:do not|don't|have not|haven't|hadn't|did not|didn't|still have not|still haven't|hear|have heard|'ve not|get|have nothing)/;

const OPEN_WORDS =
  /\b(?:soon|shortly|asap|any (?:day|time|moment|minute)|in a (?:bit|while|moment|minute)|before (?:too )?long|earliest (?:opportunity|convenience)|near future|reasonable|timely|down the (?:line|road)|presently|due (?:course|time)|in touch|get back|gets back|let \w+ know|be in contact|reach out|hear|heard|respond|reply|update|as soon as|once|when|whenever|after|until|till|unless|if|pending|depends?|eventually|sometime|at some point|later|a while|in time|not sure|unsure|unclear|unknown|don't know|do not know|no (?:date|day|timeline|time ?line|time ?frame|idea|word|promise|deadline|fixed|set)|time ?(?:line|frame)|nothing|nobody|didn't say|did not say|didn't|wouldn't|couldn't|not (?:able|say|give|mention)|coming (?:days|weeks|months)|next few|call|contact|email|decide|decision|decided|finish|interviewing|wait|follow up|possible|quickly|tell me|told me nothing|ring (?:me|you)|phone (?:me|you)|(?:we|you|i)(?:'ll| will) see)\b/;
/** "I spoke to her on Monday": the day has been. */
const PAST_EVENT =
  /\b(?:i|we|they|he|she) (?:spoke|talked|met|saw|called|rang|phoned|emailed|wrote|interviewed|visited|went)\b/;
const GREETING = /^\W*(?:hi|hello|hey|ok|okay|thanks|thank you|yes|no|sure|test)\W*$/;

/** Reads what an employer said of when the reader would hear, in a phrase or a sentence or two. */
export function readPhrase(text: string, said: Said): PhraseReading {
  const line = lineOf(text.slice(0, MOST_CHARACTERS));
  const mentions = withoutStarts(findDays(line, said), line);
  if (mentions.length === 0) return withoutDay(text, line);
  if (PAST_EVENT.test(line) && !/\b(?:will|should|would|by|if|rather|can|may|next)\b|'ll\b/.test(line))
    return { kind: 'not-sure', alternatives: [] };
  const meant = mentions.filter(({ day }) => day !== null);
  const days = unique(meant.flatMap(({ day }) => day ?? []));
  const last = latest(meant);
  // A week that is not named ("the week of the audit") leaves no other day open that is named behind it.
  const isOpen = mentions.some(
    ({ day, convention, isPast }, at) =>
      day === null && !isPast && (convention === 'open' || at === mentions.length - 1),
  );
  if (last === null || isOpen || isConditional(line, last)) {
    return {
      kind: 'not-sure',
      alternatives: unique([...days, ...mentions.flatMap(({ alternatives = [] }) => alternatives)]),
    };
  }
  const span = {
    start: Math.min(...meant.map(({ start }) => start)),
    end: Math.max(...meant.map(({ end }) => end)),
  };
  return {
    kind: READER_CALLS.test(line) && !IF_NOT_HEARD.test(line) ? 'call' : 'by',
    day: last.day,
    convention: days.length > 1 ? 'range' : last.convention,
    words: text.slice(span.start, span.end),
    span,
    alternatives: last.alternatives ?? [],
  };
}

function withoutDay(text: string, line: string): PhraseReading {
  if (!OPEN_WORDS.test(line) || GREETING.test(line)) return { kind: 'not-sure', alternatives: [] };
  const start = text.length - text.trimStart().length;
  const end = Math.min(text.trimEnd().length, MOST_CHARACTERS);
  return { kind: 'none', words: text.slice(start, end), span: { start, end } };
}

/** "when the manager is back on Monday": the day is for something else. */
function isConditional(line: string, { start }: DayMention): boolean {
  const clause = line.slice(0, start).split(/[,;.]/).at(-1) ?? '';
  return /\b(?:when|once|as soon as|after|depends?|depending)\b/.test(clause);
}

/** Of a range or two days, the later. */
export function latest(mentions: readonly DayMention[]): (DayMention & { readonly day: Day }) | null {
  let found: (DayMention & { readonly day: Day }) | null = null;
  for (const mention of mentions) {
    const { day } = mention;
    if (day !== null && (found === null || day > found.day)) found = { ...mention, day };
  }
  return found;
}

export function unique(days: readonly Day[]): Day[] {
  return [...new Set(days)].sort();
}
