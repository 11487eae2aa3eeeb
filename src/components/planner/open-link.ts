import { keepWhatMakesSense, readPlanLink, todayOnThisDevice, type Situation } from '../../plan/index.ts';
import type { FieldProblem } from './controls.ts';

/** What the address holds of a plan: as much of it as makes sense, and what does not. */
export interface OpenedLink {
  readonly situation: Situation;
  /** Whether an interview is left, so that there can be a plan. */
  readonly hasPlan: boolean;
  readonly problems: readonly FieldProblem[];
}

/** Reads the fragment of the address; null where it is no plan link. */
export function openLink(fragment: string): OpenedLink | null {
  const reading = readPlanLink(fragment);
  if (!reading) return null;
  const { situation, problems } = keepWhatMakesSense(reading.situation, todayOnThisDevice());
  return {
    situation,
    hasPlan: situation.interviews.length > 0,
    problems: [...reading.problems, ...problems].map(({ says }) => ({ control: '', says })),
  };
}
