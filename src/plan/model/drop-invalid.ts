import { checkSituation, MOST_DAYS_OFF, MOST_INTERVIEWS, MOST_LOG_ENTRIES } from './check-situation.ts';
import type { Day } from './day.ts';
import { situationProblem, type SituationProblem } from './situation-problems.ts';
import type { Situation } from './situation.ts';

/** As many problems of one situation are named, and the rest counted: a link or a file may hold hundreds. */
const MOST_PROBLEMS = 10;

/**
 * The situation without the values that make no sense, and the problems that name them. Everything
 * else is valid; only an interview can't be made up where none is left.
 */
export function dropInvalid(
  situation: Situation,
  today: Day,
): { readonly situation: Situation; readonly problems: readonly SituationProblem[] } {
  const problems: SituationProblem[] = [];
  let valid = situation;
  // What is left is checked again: without a stray interview, a reply may stand before the last one.
  for (let wrong = checkSituation(valid, today); wrong.length; wrong = checkSituation(valid, today)) {
    problems.push(...wrong);
    if (valid.interviews.length === 0) break;
    valid = withoutValues(valid, wrong);
  }
  return { situation: valid, problems: firstOf(problems) };
}

function firstOf(problems: readonly SituationProblem[]): readonly SituationProblem[] {
  const more = problems.length - MOST_PROBLEMS;
  if (more <= 0) return problems;
  return [...problems.slice(0, MOST_PROBLEMS), situationProblem('more-values', { field: 'link' }, more)];
}

function withoutValues(situation: Situation, problems: readonly SituationProblem[]): Situation {
  const isNamed = (field: string, index: number): boolean =>
    problems.some(({ place }) => place.field === field && 'index' in place && place.index === index);
  const has = (field: string): boolean => problems.some(({ place }) => place.field === field);
  return {
    ...situation,
    interviews: situation.interviews.slice(0, MOST_INTERVIEWS).filter((_, index) => !isNamed('interviews', index)),
    reply: has('reply') ? { kind: 'not-said' } : situation.reply,
    otherOfferDue: has('otherOfferDue') ? null : situation.otherOfferDue,
    daysOff: situation.daysOff.slice(0, MOST_DAYS_OFF),
    workdays: situation.workdays.slice(0, MOST_DAYS_OFF),
    log: situation.log.slice(0, MOST_LOG_ENTRIES).filter((_, index) => !isNamed('log', index)),
  };
}
