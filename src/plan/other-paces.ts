import { makePlan } from './make-plan.ts';
import type { OtherPace } from './model/day-count.ts';
import type { Plan, Step } from './model/plan.ts';
import { PACES, type Situation } from './model/situation.ts';
import type { RegionCalendar } from './model/working-days.ts';

/**
 * The plan, with what the other paces would do in place of each step. Apart from {@link makePlan}, as it makes two more
 * plans, and a list of many applications has no use for them.
 *
 * @param situation what the plan was made from
 * @param region the holidays that the plan was made with
 */
export function withOtherPaces(plan: Plan, situation: Situation, region: RegionCalendar | null): Plan {
  const others = PACES.filter((pace) => pace !== situation.pace).map((pace) => {
    const result = makePlan({ ...situation, pace }, plan.today, region);
    return { pace, steps: result.ok ? result.plan.steps : [] };
  });
  const inPlaceOf = (step: Step): readonly OtherPace[] => {
    const found = others.map(({ pace, steps }): OtherPace => {
      const same = steps.find(({ id }) => id === step.id);
      return { pace, step: same ? { title: same.title, day: same.day, count: same.count } : null };
    });
    return found.every((other) => other.step?.day === step.day && other.step.title === step.title) ? [] : found;
  };
  return { ...plan, steps: plan.steps.map((step) => ({ ...step, otherPaces: inPlaceOf(step) })) };
}
