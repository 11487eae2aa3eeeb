import {
  checkSituation,
  parseDay,
  type Day,
  type LogEntry,
  type Situation,
  type SituationProblem,
} from '../../plan/index.ts';
import type { SituationChange } from '../actions.ts';

/** What can have happened since the plan was made. */
export type News = 'new-date' | 'undecided' | 'next-round' | 'rejected' | 'offer' | 'other-offer';

/** What the reader filled in about the news. */
export interface NewsAnswers {
  readonly news: News;
  /** The day on which they heard. */
  readonly heard: string;
  /** The day that the news names, where it names one. */
  readonly second: string;
  /** The day by which they would hear after another interview; may be empty. */
  readonly promised: string;
}

/** What a second day is called, for news that name one. */
export const SECOND_DAY: Readonly<Partial<Record<News, string>>> = {
  'new-date': 'The new date they gave',
  'next-round': 'The date of the next interview',
  'other-offer': 'The date by which the other employer wants an answer',
};

/** The ids of the date fields. */
export const NEWS_CONTROLS = { heard: 'heard-day', second: 'second-day', promised: 'promised-day' } as const;

/** The change that the news makes, or what is wrong with each field, by its id. */
export type NewsReading = { readonly change: SituationChange } | { readonly errors: Readonly<Record<string, string>> };

/**
 * Reads news into a change of a situation.
 *
 * @param unfinished ids of the date fields that hold half a date, as only the browser knows
 */
export function readNews(
  situation: Situation,
  today: Day,
  { news, heard, second, promised }: NewsAnswers,
  unfinished: ReadonlySet<string>,
): NewsReading {
  const errors: Record<string, string> = {};
  const dayIn = (text: string, control: string, isNeeded: boolean): Day | null => {
    const day = parseDay(text);
    if (unfinished.has(control)) errors[control] = 'This date is incomplete, or does not exist.';
    else if (day === null && isNeeded) errors[control] = 'Enter this date.';
    return day;
  };
  const needsSecond = SECOND_DAY[news] !== undefined;
  const heardDay = news === 'other-offer' ? today : dayIn(heard, NEWS_CONTROLS.heard, true);
  const secondDay = needsSecond ? dayIn(second, NEWS_CONTROLS.second, true) : today;
  const promisedDay = news === 'next-round' ? dayIn(promised, NEWS_CONTROLS.promised, false) : null;
  if (Object.keys(errors).length || heardDay === null || secondDay === null) return { errors };
  if (heardDay > today) {
    return { errors: { [NEWS_CONTROLS.heard]: 'That date is in the future. Add it once it has happened.' } };
  }
  const change: SituationChange =
    news === 'other-offer'
      ? { type: 'edit', situation: { otherOfferDue: secondDay } }
      : { type: 'log', entry: entryOf(news, heardDay, secondDay, promisedDay) };
  // What was wrong before is not the news' fault.
  const known = new Set(checkSituation(situation, today).map(({ says }) => says));
  const wrongAfter = (next: Partial<Situation>): SituationProblem | undefined =>
    checkSituation({ ...situation, ...next }, today).find(({ says }) => !known.has(says));
  const wrong = wrongAfter(change.type === 'log' ? { log: [...situation.log, change.entry] } : change.situation);
  if (!wrong) return { change };
  // What would be wrong with news of no second day either is wrong with the day on which they heard.
  const wrongWithHeard = wrongAfter({ log: [...situation.log, { day: heardDay, kind: 'undecided' }] });
  const isHeard = wrongWithHeard?.says === wrong.says;
  const control = isHeard ? 'heard' : wrong.code.startsWith('reply') ? 'promised' : 'second';
  return { errors: { [NEWS_CONTROLS[control]]: wrong.says } };
}

/** Reads a new date that they named today, or says what is wrong with it. */
export function readNewDate(
  situation: Situation,
  today: Day,
  text: string,
  isUnfinished: boolean,
): { readonly change: SituationChange } | { readonly says: string } {
  const answers: NewsAnswers = { news: 'new-date', heard: today, second: text, promised: '' };
  const reading = readNews(situation, today, answers, new Set(isUnfinished ? [NEWS_CONTROLS.second] : []));
  return 'change' in reading ? reading : { says: Object.values(reading.errors).join(' ') };
}

function entryOf(news: Exclude<News, 'other-offer'>, day: Day, second: Day, promised: Day | null): LogEntry {
  switch (news) {
    case 'new-date':
      return { day, kind: news, by: second };
    case 'next-round':
      return {
        day,
        kind: news,
        interview: second,
        reply: promised ? { kind: 'by', day: promised } : { kind: 'not-said' },
      };
    default:
      return { day, kind: news };
  }
}
