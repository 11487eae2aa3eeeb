import { dayInWords, type Day } from '../model/day.ts';
import type { HistoryEntry } from '../model/plan.ts';
import type { LogEntry, Situation } from '../model/situation.ts';

/** What has happened so far, oldest first: the interviews up to today, and all that the log holds. */
export function historyOf(situation: Situation, rounds: readonly Day[], today: Day): readonly HistoryEntry[] {
  const interviews = rounds
    .filter((day) => day <= today)
    .map((day): HistoryEntry => ({ day, kind: 'interview', what: 'You had the interview.', logIndex: null }));
  const log = situation.log.map((entry, logIndex): HistoryEntry => ({
    day: entry.day,
    kind: entry.kind,
    what: whatHappened(entry),
    logIndex,
  }));
  // A stable sort: interviews come before what was logged on their day, and a day's entries stay in their order.
  return [...interviews, ...log].sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

function whatHappened(entry: LogEntry): string {
  switch (entry.kind) {
    case 'thanked':
      return 'You sent your thanks.';
    case 'contacted':
      return 'You got in touch. You have no answer yet.';
    case 'new-date':
      return `They gave you a new date: ${dayInWords(entry.by)}.`;
    case 'undecided':
      return 'They had not decided yet.';
    case 'next-round':
      return `They invited you to another interview: ${dayInWords(entry.interview)}.`;
    case 'told-offer':
      return 'You told them about your other offer.';
    case 'rejected':
      return 'They said no.';
    case 'offer':
      return 'They made you an offer.';
    case 'let-go':
      return 'You moved on.';
  }
}
