import { dropInvalid, readPlanLink, writePlanLink, type Day, type Situation } from '../../plan/index.ts';
import type { Found, Library } from '../library.ts';

/** What a link holds of a plan: as much of it as makes sense, and what does not. */
export interface OpenedLink {
  /** The plan's id, where the link holds one. */
  readonly id: string | null;
  readonly situation: Situation;
  /** Whether an interview is left, so that there can be a plan. */
  readonly hasPlan: boolean;
  readonly problems: readonly string[];
}

/** Reads a fragment; null where it is no plan link. */
export function readLink(fragment: string, today: Day): OpenedLink | null {
  const reading = readPlanLink(fragment);
  if (!reading) return null;
  const { situation, problems } = dropInvalid(reading.situation, today);
  return {
    id: reading.id,
    situation,
    hasPlan: situation.interviews.length > 0,
    problems: [...reading.problems, ...problems].map(({ says }) => says),
  };
}

/** The saved application that a link opens: the one it names or, without a name, the open one that says the same. */
export function savedAs({ id, situation }: OpenedLink, library: Library): Found | null {
  if (id !== null) return library.find(id);
  const openId = library.openId();
  const open = openId === null ? null : library.find(openId);
  const isSame = open && writePlanLink(open.application.situation, true) === writePlanLink(situation, true);
  return isSame ? open : null;
}
