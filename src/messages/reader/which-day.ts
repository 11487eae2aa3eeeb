import { dated, daySpans, type DatedSentence, type Sentence } from './message-sentences.ts';
import { NEW_DATE, NOT_BY_THEN, OTHER_DAY, OVERTAKEN } from './news/new-date.ts';
import type { DayMention, Said, Span } from './said.ts';
import { beginsIn } from './spans.ts';
import { isStartDay } from './start-days.ts';

/** The sentences that promise something by a day, each with the days that it promises. */
export function promisesIn(sentences: readonly Sentence[], said: Said, isAboutDecision: boolean): DatedSentence[] {
  const speaking = sentences.filter(({ line }) => isAboutDecision || NEW_DATE.some(({ find }) => find.test(line)));
  return dated(speaking, said).flatMap((sentence) => {
    const { line } = sentence;
    const days = sentence.days
      .filter(
        (mention) =>
          !mention.isPast &&
          !isStartDay(mention, line) &&
          !OTHER_DAY.test(clauseAt(line, mention.start)) &&
          !isRuledOut(line.slice(0, mention.end), line.slice(0, mention.start)),
      )
      .map((mention) => (isFollowed(mention, line) ? { ...mention, day: null } : mention));
    // "Friday, and we will call the week after": that Friday is not the promised day.
    const endsOpen = days.at(-1)?.day === null;
    return days.length > 0 ? [{ ...sentence, days: endsOpen ? days.slice(-1) : days }] : [];
  });
}

/** What the employer will do begins a clause of its own: "please send it by Monday and we will decide on Friday". */
const CLAUSES =
  /(?: and|,|;| -)(?= (?:then )?(?:we|i|you|they|he|she|it|a decision|the decision)(?:'ll| will| should| hope| expect| plan| aim)\b)/;

const GREETING = /^(?:good (?:morning|afternoon|evening|day)|happy \w+)(?: \w+)?[,!] */;

function clauseAt(line: string, place: number): string {
  let start = 0;
  for (const clause of line.split(CLAUSES)) {
    const end = line.indexOf(clause, start) + clause.length;
    if (place < end) return clause.replace(GREETING, '');
    start = end;
  }
  return line;
}

/** "We can't decide this week". What is said of those who were not chosen rules out no day. */
function isRuledOut(upToDay: string, beforeDay: string): boolean {
  const clause =
    upToDay.split(/[;:]|, (?:but|so|should|will|may|might|we|i|you|they|it|he|she|maybe|more|try) /).at(-1) ?? '';
  const main = clause.replace(/\b(?:who|whom|that|if|whether|anyone) (?:\w+ ){0,3}?(?:\w+n't|not)\b/g, ' ');
  return (NOT_BY_THEN.test(main) || OVERTAKEN.test(main)) && !/\bif\b/.test(beforeDay);
}

/** "The trustees meet in mid-January and we will write after that": the answer comes on no day of it. */
function isFollowed({ isPeriod, isLength, end }: DayMention, line: string): boolean {
  return isPeriod === true && isLength !== true && /\bafter (?:that|this|then)\b/.test(line.slice(end));
}

const ANSWER_BY =
  /\b(?:sign|signed|signature|accept|acceptance|respond|answer|let (?:me|us) know|tell (?:me|us)|decision|decide|reply|confirm|return|hear from you|hear back|open|valid|expires?|deadline|countersign|lapses?|say yes|by|need|until)\b/;
const STARTS_ON = /\bstart\w*\b|\bbegin\w*\b|\bfirst day\b|\bfrom (?:the )?$/;

/** The days by which an offer is to be answered, and where they are. */
export function answerDays(sentences: readonly Sentence[], said: Said): { days: DayMention[]; spans: Span[] } {
  const asking = dated(
    sentences.filter(({ line }) => ANSWER_BY.test(line)),
    said,
  );
  const isDue =
    ({ line }: Sentence) =>
    ({ start, isPast }: DayMention) =>
      !isPast && !STARTS_ON.test(line.slice(Math.max(0, start - 25), start));
  return {
    days: asking.flatMap((sentence) => sentence.days.filter(isDue(sentence))),
    spans: asking.flatMap((sentence) => daySpans(sentence, isDue(sentence))),
  };
}

const OF_THE_DECISION = /\b(?:let you know|decision|decide|hear from us|weekend!)\b/;
const IS_DAY = ({ day, isPeriod }: DayMention): boolean => day !== null && isPeriod !== true;

/** The days on which another interview may be, and where they are. */
export function interviewDays(
  sentences: readonly Sentence[],
  evidence: readonly Span[],
  said: Said,
): { days: DayMention[]; spans: Span[] } {
  const possible = dated(
    sentences.filter(({ line }) => !OF_THE_DECISION.test(line)),
    said,
  );
  const nearest = possible.filter((sentence) => beginsIn(sentence, evidence) || !OTHER_DAY.test(sentence.line));
  const meant = nearest.some(({ days }) => days.some(IS_DAY)) ? nearest : possible;
  const isHeld = (sentence: Sentence) => (day: DayMention) =>
    IS_DAY(day) &&
    !isMovedFrom(day, sentence) &&
    !isReplyDay(day, sentence) &&
    !isSendingDay(day, sentence) &&
    !isSmallTalk(day, sentence);
  return {
    days: meant.flatMap((sentence) => sentence.days.filter(isHeld(sentence))),
    spans: meant.flatMap((sentence) => daySpans(sentence, isHeld(sentence))),
  };
}

/** "moved from April 28 to May 1": the first of them is no longer the day. */
function isMovedFrom({ start, end }: DayMention, { line }: Sentence): boolean {
  return /\bfrom (?:the )?$/.test(line.slice(0, start)) && /^ to\b/.test(line.slice(end));
}

/** "a task that I will send you on Monday": that day the task comes, and no interview is held. */
function isSendingDay({ start }: DayMention, { line }: Sentence): boolean {
  return /\b(?:send|sent|sending|email|mail)\b(?: \w+){0,4} (?:on |by |the )*$/.test(line.slice(0, start));
}

/** "Great chat today": that day is over. */
function isSmallTalk({ start }: DayMention, { line }: Sentence): boolean {
  return /^(?:[\w']+[ ,]+){0,3}(?:great|good|nice|lovely) (?:chat|talk|yarn|talking|chatting|meeting|seeing)(?: \w+){0,3} (?:on )?$/.test(
    line.slice(0, start),
  );
}

/** "Let me know by Friday": no interview is by a day. */
function isReplyDay({ start }: DayMention, { line }: Sentence): boolean {
  return /(?<!\b(?:swing|pop|come|drop|stop|call) )\b(?:by|before) (?:the )?$/.test(line.slice(0, start));
}
