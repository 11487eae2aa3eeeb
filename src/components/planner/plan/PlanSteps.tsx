import { Fragment } from 'preact';

import type { Plan } from '../../../plan/index.ts';
import { DONE_AS } from '../done.ts';
import { StepItem } from './StepItem.tsx';
import { WaitRow } from './WaitRow.tsx';

type Props = Omit<Parameters<typeof StepItem>[0], 'step' | 'today' | 'onDone' | 'plan'> & {
  readonly plan: Plan;
  /** Takes into the log that a step is done. */
  readonly onDone: (as: NonNullable<(typeof DONE_AS)[keyof typeof DONE_AS]>) => void;
};

/** The steps in order, with the waits between them. */
export function PlanSteps({ plan, onDone, ...shared }: Props) {
  return (
    <ol class="plan">
      {plan.steps.map((step) => {
        const wait = plan.waits.find(({ before }) => before === step.id);
        const as = step.day <= plan.today && DONE_AS[step.kind];
        return (
          <Fragment key={step.id}>
            {wait && <WaitRow wait={wait} />}
            <StepItem step={step} plan={plan} today={plan.today} onDone={as ? () => onDone(as) : null} {...shared} />
          </Fragment>
        );
      })}
    </ol>
  );
}
