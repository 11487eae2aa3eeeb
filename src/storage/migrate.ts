import { NO_NAMES, readPlanLink, type Timestamp } from '../plan/index.ts';
import type { Application } from './application.ts';

/**
 * The version of everything saved and exported. Version 1 was saved in tabs only, as a plan link. To change what is
 * saved, raise it, and add the step from the version before to {@link STEPS}.
 */
export const VERSION = 3;

/** A value as it was read from JSON. */
type Saved = Readonly<Record<string, unknown>>;

/** When something was changed that does not say so: before anything that does. */
const LONG_AGO: Timestamp = '1970-01-01T00:00:00.000Z';

/** From each version to the next. The schema checks what comes out, so a step may pass on what makes no sense. */
const STEPS: Readonly<Record<number, (saved: Saved) => Saved>> = {
  1: fromOneToTwo,
  2: fromTwoToThree,
};

/** Brings an application that an older version saved to this version, a step at a time. */
export function migrate(saved: Saved, version: number): Saved {
  let current = saved;
  for (let at = version; at < VERSION; at++) current = STEPS[at]?.(current) ?? current;
  return current;
}

/**
 * Version 1 saved a plan link, the names beside it (at first the people only) and how many calendar files
 * were made, the number of which was the SEQUENCE of every entry.
 */
function fromOneToTwo({ link, people, names, planId, exports }: Saved): Saved {
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

/** Version 2 called the day by which another employer wants an answer `offer`, as the log calls this employer's offer. */
function fromTwoToThree(saved: Saved): Saved {
  const { situation } = saved;
  if (typeof situation !== 'object' || situation === null || !('offer' in situation)) return saved;
  const { offer, ...others } = situation;
  return { ...saved, situation: { otherOfferDue: offer, ...others } };
}
