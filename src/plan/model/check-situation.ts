import { addTime, type Day } from './day.ts';
import { situationProblem as problem, type SituationProblem } from './situation-problems.ts';
import { promisedDay, type LogEntry, type Reply, type Situation } from './situation.ts';

/** The most rounds, days off and log entries of one plan; more is a slip or an attack. */
export const MOST_INTERVIEWS = 20;
export const MOST_DAYS_OFF = 100;
export const MOST_LOG_ENTRIES = 200;

/**
 * What in a situation makes no sense, in the order in which the planner asks. Nothing is wrong with
 * being late: an interview may lie up to five years back and a year ahead.
 */
export function checkSituation(situation: Situation, today: Day): readonly SituationProblem[] {
  const { interviews, daysOff, workdays, log, otherOfferDue } = situation;
  const [first, last] = [addTime(today, { months: -60 }), addTime(today, { months: 12 })];
  const lastInterview = [...interviews].sort().at(-1);
  const problems: SituationProblem[] = [];

  if (lastInterview === undefined) problems.push(problem('interview-missing', { field: 'interviews', index: 0 }));
  interviews.forEach((day, index) => {
    const place = { field: 'interviews', index } as const;
    if (index === MOST_INTERVIEWS) problems.push(problem('too-many-interviews', place, MOST_INTERVIEWS));
    if (index >= MOST_INTERVIEWS) return;
    if (day > last) problems.push(problem('interview-too-far-ahead', place, day));
    else if (day < first) problems.push(problem('interview-too-long-ago', place, day));
  });
  if (lastInterview !== undefined && !problems.length) {
    const wrong = checkReply(situation.reply, lastInterview);
    if (wrong) problems.push(wrong);
  }
  if (otherOfferDue !== null && (otherOfferDue > last || otherOfferDue < first))
    problems.push(problem('offer-too-far', { field: 'otherOfferDue' }, otherOfferDue));
  if (daysOff.length > MOST_DAYS_OFF) {
    problems.push(problem('too-many-days-off', { field: 'daysOff', index: MOST_DAYS_OFF }, MOST_DAYS_OFF));
  }
  if (workdays.length > MOST_DAYS_OFF) {
    problems.push(problem('too-many-workdays', { field: 'workdays', index: MOST_DAYS_OFF }, MOST_DAYS_OFF));
  }
  log.forEach((entry, index) => {
    const wrong = index < MOST_LOG_ENTRIES ? checkLogEntry(entry, index, first, last) : tooMany(index);
    if (wrong) problems.push(wrong);
  });
  return problems;
}

function checkReply(reply: Reply, interview: Day): SituationProblem | null {
  const day = promisedDay(reply, interview);
  if (day === null) return null;
  const place = { field: 'reply' } as const;
  if (day < interview) return problem('reply-before-interview', place, day, interview);
  return day > addTime(interview, { months: 12 }) ? problem('reply-too-far-ahead', place, day) : null;
}

function checkLogEntry(entry: LogEntry, index: number, first: Day, last: Day): SituationProblem | null {
  const place = { field: 'log', index } as const;
  const days = [
    entry.day,
    ...(entry.kind === 'new-date' ? [entry.by] : entry.kind === 'next-round' ? [entry.interview] : []),
  ];
  const stray = days.find((day) => day < first || day > last);
  if (stray !== undefined) return problem('log-too-far', place, stray);
  if (entry.kind === 'new-date' && entry.by < entry.day) {
    return problem('new-date-before-they-spoke', place, entry.by, entry.day);
  }
  if (entry.kind === 'next-round') {
    if (entry.interview < entry.day) return problem('round-before-they-spoke', place, entry.interview, entry.day);
    const wrong = checkReply(entry.reply, entry.interview);
    return wrong && { ...wrong, place };
  }
  return null;
}

function tooMany(index: number): SituationProblem | null {
  // Said once: each further entry is left out without a sentence of its own.
  return index === MOST_LOG_ENTRIES ? problem('too-many-log-entries', { field: 'log', index }, MOST_LOG_ENTRIES) : null;
}
