import type { ComponentChildren } from 'preact';
import type { RefObject } from 'preact';

import { dayInWords, daysAwayInWords, stepHeading, waitingHeading, type Plan, type Step } from '../../../plan/index.ts';
import { Postmark } from '../../site/Postmark.tsx';
import { headingIdOf } from '../month/go-to-step.ts';
import type { Reasons } from '../../sources/reasons.ts';
import { Reason } from './Reason.tsx';
import { StepNotes } from './StepNotes.tsx';

interface Props {
  readonly plan: Plan;
  readonly step: Step;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly reasons: Reasons;
  readonly base: string;
  /** What was done today, with the way to take it back. */
  readonly doneToday: ComponentChildren;
  /** The words to use, with what can be done with them. */
  readonly children: ComponentChildren;
}

/** The next thing to do, once: its day, its words and its reason. While it is their turn, that comes first. */
export function NextStep({ plan, step, heading, reasons, base, doneToday, children }: Props) {
  const waiting = waitingHeading(plan);
  const wait = plan.waits.find(({ before }) => before === step.id);
  return (
    <ol class="next">
      <li data-step={step.kind} aria-labelledby={headingIdOf(step.id)}>
        <div class={waiting ? 'hero waiting' : 'hero'}>
          <Postmark day={step.day} isToday={step.day <= plan.today} />
          <div>
            <h2 ref={heading} tabIndex={-1} {...(waiting ? {} : { id: headingIdOf(step.id) })}>
              {waiting ?? stepHeading(step, plan.today)}
            </h2>
            {doneToday}
            {waiting ? wait && <p class="label turn-why">Their turn. {wait.why}</p> : <StepNotes step={step} />}
          </div>
        </div>
        {waiting && (
          <>
            <h3 id={headingIdOf(step.id)}>
              Then: {step.title}
              <span class="when">
                <span class="visually-hidden">, {dayInWords(step.day)}</span> {daysAwayInWords(plan.today, step.day)}
                {step.optional && ', if you like'}
              </span>
            </h3>
            <StepNotes step={step} />
          </>
        )}
        {step.people.length > 1 && <p>One note each: {step.people.join(', ')}.</p>}
        {step.templates.length === 0 && <p>{step.what}</p>}
        {children}
        <Reason {...{ step, reasons, base }} />
      </li>
    </ol>
  );
}
