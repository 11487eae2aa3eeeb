import type { OtherPace } from '../model/day-count.ts';
import type { Step } from '../model/plan.ts';
import { PACES, type Pace } from '../model/situation.ts';

/** The steps of a pace, each with what the other paces would do in its place. */
export function withOtherPaces(pace: Pace, stepsAt: (pace: Pace) => readonly Step[]): readonly Step[] {
  const others = PACES.filter((other) => other !== pace).map((other) => ({ pace: other, steps: stepsAt(other) }));
  return stepsAt(pace).map((step) => ({
    ...step,
    otherPaces: others.map(({ pace: other, steps }): OtherPace => {
      const same = steps.find(({ id }) => id === step.id);
      return { pace: other, step: same ? { title: same.title, day: same.day, count: same.count } : null };
    }),
  }));
}
