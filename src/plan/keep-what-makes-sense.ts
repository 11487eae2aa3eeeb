import { checkSituation, MOST_DAYS_OFF, MOST_INTERVIEWS, MOST_LOG_ENTRIES } from './check-situation.ts';
import type { Day } from './day.ts';
import type { Problem } from './problems.ts';
import type { Situation } from './situation.ts';

/**
 * The situation without the values that make no sense, and the problems that name them. Everything
 * else is kept; only an interview can't be made up where none is left.
 */
export function keepWhatMakesSense(
  situation: Situation,
  today: Day,
): { readonly situation: Situation; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  let kept = situation;
  // What is left is checked again: without a stray interview, a reply may stand before the last one.
  for (let wrong = checkSituation(kept, today); wrong.length; wrong = checkSituation(kept, today)) {
    problems.push(...wrong);
    if (kept.interviews.length === 0) break;
    kept = withoutValues(kept, wrong);
  }
  return { situation: kept, problems };
}

function withoutValues(situation: Situation, problems: readonly Problem[]): Situation {
  const isNamed = (field: string, index: number): boolean =>
    problems.some(({ place }) => place.field === field && 'index' in place && place.index === index);
  const has = (field: string): boolean => problems.some(({ place }) => place.field === field);
  return {
    ...situation,
    interviews: situation.interviews.slice(0, MOST_INTERVIEWS).filter((_, index) => !isNamed('interviews', index)),
    reply: has('reply') ? { kind: 'not-said' } : situation.reply,
    offer: has('offer') ? null : situation.offer,
    daysOff: situation.daysOff.slice(0, MOST_DAYS_OFF),
    log: situation.log.slice(0, MOST_LOG_ENTRIES).filter((_, index) => !isNamed('log', index)),
  };
}
