import type { ExportHistory } from '../../calendar/export-history.ts';
import type { Names, Situation } from '../../plan/index.ts';
import type { Application } from '../application.ts';
import { canonicalText, deepEqual } from './deep-equal.ts';
import { mergeLists } from './merge-lists.ts';

/**
 * Brings two states of an application together. The same comes out whichever is called mine, and
 * bringing a state together with itself changes nothing.
 *
 * With the state that both came from, what only one has changed stays changed; what both have changed is as
 * the later says, and what both have logged is kept. Without it, or where it is no older than both, the
 * higher revision says what is so, of equal ones the later; what either has logged is kept.
 *
 * @param base the last state that both are known to come from
 * @throws RangeError where the ids differ
 */
export function mergeApplications(mine: Application, theirs: Application, base?: Application): Application {
  if (mine.id !== theirs.id) throw new RangeError(`${mine.id} and ${theirs.id} are two applications.`);
  if (deepEqual(mine, theirs)) return mine;
  const older = base && base.revision < mine.revision && base.revision < theirs.revision ? base : undefined;
  if (base && !older && deepEqual(mine, base) && theirs.revision > base.revision) return theirs;
  if (base && !older && deepEqual(theirs, base) && mine.revision > base.revision) return mine;

  const [later, earlier] = isLater(mine, theirs, older === undefined) ? [mine, theirs] : [theirs, mine];
  const merged: Application = {
    id: mine.id,
    name: chosen(later.name, earlier.name, older?.name),
    situation: mergeSituations(later.situation, earlier.situation, older?.situation),
    exported: mergeExportHistory(later.exported, earlier.exported),
    firstSequence: Math.max(mine.firstSequence, theirs.firstSequence),
    archived: chosen(later.archived, earlier.archived, older?.archived),
    revision: Math.max(mine.revision, theirs.revision) + 1,
    changedAt: mine.changedAt > theirs.changedAt ? mine.changedAt : theirs.changedAt,
  };
  // Where nothing was to be brought together there is no new state.
  const [high, low] = mine.revision > theirs.revision ? [mine, theirs] : [theirs, mine];
  const { revision, changedAt } = high;
  return revision > low.revision && deepEqual(high, { ...merged, revision, changedAt }) ? high : merged;
}

/** By revision first where two states are not known to come from one; then by moment; then by anything that tells them apart. */
function isLater(a: Application, b: Application, byRevision: boolean): boolean {
  if (byRevision && a.revision !== b.revision) return a.revision > b.revision;
  if (a.changedAt !== b.changedAt) return a.changedAt > b.changedAt;
  return canonicalText(a) > canonicalText(b);
}

/** What the later says, unless only the earlier has changed it. */
function chosen<Value>(later: Value, earlier: Value, base: Value | undefined): Value {
  return base !== undefined && deepEqual(later, base) ? earlier : later;
}

function mergeSituations(later: Situation, earlier: Situation, base: Situation | undefined): Situation {
  const pick = <Field extends keyof Situation>(field: Field): Situation[Field] =>
    chosen(later[field], earlier[field], base?.[field]);
  return {
    interviews: pick('interviews'),
    reply: pick('reply'),
    pace: pick('pace'),
    channel: pick('channel'),
    via: pick('via'),
    otherOfferDue: pick('otherOfferDue'),
    region: pick('region'),
    workdays: base ? mergeLists(later.workdays, earlier.workdays, base.workdays) : later.workdays,
    daysOff: base ? mergeLists(later.daysOff, earlier.daysOff, base.daysOff) : later.daysOff,
    log: mergeLists(later.log, earlier.log, base?.log),
    names: mergeNames(later.names, earlier.names, base?.names),
  };
}

function mergeNames(later: Names, earlier: Names, base: Names | undefined): Names {
  const pick = <Field extends keyof Names>(field: Field): Names[Field] =>
    chosen(later[field], earlier[field], base?.[field]);
  // What people cared about is told by their place, so both lists come from one state.
  const people = ({ people, caredAbout }: Names): Pick<Names, 'people' | 'caredAbout'> => ({ people, caredAbout });
  return {
    company: pick('company'),
    role: pick('role'),
    ...chosen(people(later), people(earlier), base && people(base)),
    oneThing: pick('oneThing'),
    promisedBy: pick('promisedBy'),
  };
}

/** Every step that was exported, as it was exported last: with the higher sequence and, of equal ones, by `later`. */
export function mergeExportHistory(later: ExportHistory, earlier: ExportHistory): ExportHistory {
  const lost = Object.entries(earlier).filter(([step, { sequence }]) => sequence > (later[step]?.sequence ?? -1));
  return { ...later, ...Object.fromEntries(lost) };
}
