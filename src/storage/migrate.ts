import { NO_NAMES, readPlanLink } from '../plan/index.ts';
import type { Application, Moment } from './application.ts';
import { VERSION } from './kept-text.ts';

/** A value as it was read from JSON. */
type Kept = Readonly<Record<string, unknown>>;

/** When something was changed that does not say so: before anything that does. */
const LONG_AGO: Moment = '1970-01-01T00:00:00.000Z';

/** From each version to the next. The schema judges what comes out, so a step may hand on what makes no sense. */
const STEPS: Readonly<Record<number, (kept: Kept) => Kept>> = { 1: fromOneToTwo };

/** Brings an application that an older version kept to this version, a step at a time. */
export function migrate(kept: Kept, version: number): Kept {
  let current = kept;
  for (let at = version; at < VERSION; at++) current = STEPS[at]?.(current) ?? current;
  return current;
}

/**
 * Version 1 kept a plan link, the names beside it (at first the people only) and how many calendar files
 * were made, the number of which was the SEQUENCE of every entry.
 */
function fromOneToTwo({ link, people, names, planId, exports }: Kept): Kept {
  const reading = typeof link === 'string' ? readPlanLink(link) : null;
  // Its own writer made no link with problems: half a plan would be passed off as the whole.
  if (!reading || reading.problems.length > 0) return {};
  const { situation } = reading;
  const noted = typeof names === 'object' && names !== null ? names : { people };
  return {
    id: planId,
    name: '',
    situation: { ...situation, names: { ...NO_NAMES, ...situation.names, ...noted } },
    exported: {},
    firstSequence: exports,
    archived: false,
    revision: 1,
    changedAt: LONG_AGO,
  } satisfies Record<keyof Application, unknown>;
}
