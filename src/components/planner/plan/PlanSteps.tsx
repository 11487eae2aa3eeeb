import { Fragment } from 'preact';

import type { Plan, Step } from '../../../plan/index.ts';
import { StepItem } from './StepItem.tsx';
import { WaitRow } from './WaitRow.tsx';

type Props = Omit<Parameters<typeof StepItem>[0], 'step' | 'today' | 'onDone' | 'plan'> & {
  readonly plan: Plan;
  readonly onDone: (step: Step) => void;
};

/** Kinds of step that the log has a word for; the others pass by themselves. */
const CAN_BE_DONE: readonly Step['kind'][] = [
  'thank-you',
  'tell-first-choice',
  'check-in',
  'follow-up',
  'last-ask',
  'final-thanks',
  'answer-offer',
  'let-go',
];

/** The steps in order, with the waits between them. */
export function PlanSteps({ plan, onDone, ...shared }: Props) {
  return (
    <ol class="plan">
      {plan.steps.map((step) => {
        const wait = plan.waits.find(({ before }) => before === step.id);
        const canBeDone = CAN_BE_DONE.includes(step.kind) && step.day <= plan.today;
        return (
          <Fragment key={step.id}>
            {wait && <WaitRow wait={wait} />}
            <StepItem step={step} plan={plan} today={plan.today} onDone={canBeDone ? onDone : null} {...shared} />
          </Fragment>
        );
      })}
    </ol>
  );
}
