import { readPlanLink } from '../../../../src/plan/index.ts';
import type { LinkReading } from '../../../../src/plan/links/plan-link.ts';

/** What a fragment says that must be a plan link. */
export function read(fragment: string): LinkReading {
  const reading = readPlanLink(fragment);
  if (!reading) throw new Error('not a plan link');
  return reading;
}
