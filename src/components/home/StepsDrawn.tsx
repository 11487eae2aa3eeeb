import './steps-drawn.css';

import { Fragment } from 'preact';

import type { Plan } from '../../plan/index.ts';
import { Postmark } from '../site/Postmark.tsx';

interface Props {
  readonly plan: Plan;
  /** How many steps to draw; all of them where it is not said. */
  readonly first?: number;
}

/** A plan's steps as postmarks, with the waits between them as ruled lines. */
export function StepsDrawn({ plan: { steps, waits, today }, first = steps.length }: Props) {
  return (
    <ol class="steps-drawn">
      {steps.slice(0, first).map((step) => (
        <Fragment key={step.id}>
          {waits.some(({ before }) => before === step.id) && <li class="wait">their turn</li>}
          <li class="step">
            <Postmark day={step.day} isToday={step.day <= today} />
            <span>{step.title}</span>
          </li>
        </Fragment>
      ))}
    </ol>
  );
}
