import { checkSituation, type Day, type LogEntry, type Situation } from '../../plan/index.ts';
import type { SituationChange } from '../actions.ts';

/** A situation after a change, or why the change makes no sense, in a sentence. */
export type Changed = { readonly situation: Situation } | { readonly says: string };

/**
 * Makes a change to a situation as it is now. What was wrong with the situation before stays as it is: a change is
 * refused only for what is wrong with itself.
 */
export function changeSituation(situation: Situation, change: SituationChange, today: Day): Changed {
  const next = changed(situation, change, today);
  if (!next) return { says: 'That entry was changed in another tab. Look at the list again.' };
  if (change.type === 'move-entry' && change.day > today) {
    return { says: 'That date is in the future. Choose today or an earlier date.' };
  }
  const known = new Set(checkSituation(situation, today).map(({ says }) => says));
  const wrong = checkSituation(next, today).find(({ says }) => !known.has(says));
  return wrong ? { says: wrong.says } : { situation: next };
}

function changed(situation: Situation, change: SituationChange, today: Day): Situation | null {
  switch (change.type) {
    case 'mark-done':
      return { ...situation, log: [...situation.log, { day: today, kind: change.kind }] };
    case 'log':
      return { ...situation, log: [...situation.log, change.entry] };
    case 'edit':
      return { ...situation, ...change.situation };
    case 'remove-entry': {
      const index = indexOf(situation.log, change);
      return index < 0 ? null : { ...situation, log: situation.log.toSpliced(index, 1) };
    }
    case 'move-entry': {
      const index = indexOf(situation.log, change);
      return index < 0 ? null : { ...situation, log: situation.log.with(index, { ...change.entry, day: change.day }) };
    }
  }
}

/** Where an entry stands now: at its place, or wherever another tab has moved it. */
function indexOf(log: readonly LogEntry[], { index, entry }: { index: number; entry: LogEntry }): number {
  const text = JSON.stringify(entry);
  const isIt = (other: LogEntry | undefined): boolean => JSON.stringify(other) === text;
  return isIt(log[index]) ? index : log.findIndex(isIt);
}
