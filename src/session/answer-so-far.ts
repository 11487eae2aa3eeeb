import { makePlan, type Day, type Plan } from '../plan/index.ts';
import { parseForm } from './form/parse-form.ts';
import type { FormValues } from './form/values.ts';

/** The plan that the form's answers come to so far. */
export interface AnswerSoFar {
  readonly plan: Plan;
  /** Whether the form says when the reader would hear; until then only what comes before that holds. */
  readonly isWhole: boolean;
}

/**
 * The plan that the form would make now, without holidays, for drawing it while the reader answers. Null while the
 * interview's day is missing, or where an answer makes no sense; the form says so when it is sent.
 */
export function answerSoFar(values: FormValues, today: Day): AnswerSoFar | null {
  const isWhole = values.replyKind !== '';
  const read = parseForm(isWhole ? values : { ...values, replyKind: 'not-said' }, null, today, new Set());
  if ('problems' in read) return null;
  const made = makePlan(read.situation, today, null);
  return made.ok ? { plan: made.plan, isWhole } : null;
}
