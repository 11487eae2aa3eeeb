import { Fragment, type ComponentChildren } from 'preact';

import type { Step } from '../../../../plan/index.ts';
import { WaitRow } from './WaitRow.tsx';
import { RestStep, type RestStepProps } from './RestStep.tsx';

type Props = Omit<RestStepProps, 'step' | 'beside'> & {
  readonly steps: readonly Step[];
  /** The button that marks a step as done; null where that can't be said of it yet. */
  readonly doneButton: (step: Step) => ComponentChildren;
};

/** Steps that are not shown above, a line each, with the waits between them. */
export function RestOfWait({ steps, doneButton, ...shared }: Props) {
  const { waits, steps: all } = shared.plan;
  if (steps.length === 0) return null;
  return (
    <>
      <h3>The rest of the wait</h3>
      <ol class="rest-steps">
        {steps.map((step) => {
          const wait = waits.find(({ before }) => before === step.id);
          return (
            <Fragment key={step.id}>
              {wait && step !== all[0] && <WaitRow wait={wait} />}
              <RestStep step={step} beside={doneButton(step)} {...shared} />
            </Fragment>
          );
        })}
      </ol>
    </>
  );
}
