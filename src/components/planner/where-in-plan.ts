// Loaded for whoever has a plan in this tab.
import { nextInWords, type Situation } from '../../plan/index.ts';
import { planFor } from './plan-for.ts';
import { stageOf } from './stage.ts';

/** What is next in the plan of a situation, in words, and the stage of the guide's path that it is at; null without a plan. */
export async function whereInPlan(
  situation: Situation,
  base: string,
): Promise<{ readonly next: string; readonly stage: string | null } | null> {
  const made = await planFor(situation, base);
  return made && { next: nextInWords(made.plan), stage: stageOf(made.plan) };
}
