import type { ComponentChildren, RefObject } from 'preact';

import {
  dayInWords,
  daysAwayInWords,
  stepHeading,
  waitingHeading,
  type ClockTimes,
  type Plan,
  type Step,
} from '../../../../plan/index.ts';
import { Postmark } from '../../../site/Postmark.tsx';
import type { Reasons } from '../../../sources/reasons.ts';
import { WholeWords } from '../../../ui/WholeWords.tsx';
import { headingIdOf } from '../../month/go-to-step.ts';
import { Reason } from './Reason.tsx';
import { StepNotes } from './StepNotes.tsx';

interface Props {
  readonly plan: Plan;
  readonly step: Step;
  readonly heading: RefObject<HTMLHeadingElement>;
  readonly reasons: Reasons;
  readonly base: string;
  readonly clockTimes: ClockTimes;
  /** What was done today, with the way to take it back. */
  readonly doneToday: ComponentChildren;
  /** The words to use, with what can be done with them. */
  readonly children: ComponentChildren;
}

/** The next thing to do, once: its day, its words and its reason. */
export function NextStep({ plan, step, heading, reasons, base, clockTimes, doneToday, children }: Props) {
  return (
    <ol class="next">
      <li data-step={step.kind} aria-labelledby={headingIdOf(step.id)}>
        <div class="hero">
          <Postmark day={step.day} isToday={step.day <= plan.today} />
          <div>
            <h2 ref={heading} tabIndex={-1} id={headingIdOf(step.id)}>
              <WholeWords text={stepHeading(step, plan.today)} />
            </h2>
            {doneToday}
            <StepNotes {...{ step, clockTimes }} />
          </div>
        </div>
        {step.people.length > 1 && <p>Send one note to each: {step.people.join(', ')}.</p>}
        {step.templates.length === 0 && <p>{step.what}</p>}
        {children}
        <Reason {...{ step, reasons, base }} />
      </li>
    </ol>
  );
}

type SitTightProps = Pick<Props, 'plan' | 'step' | 'heading' | 'doneToday'>;

/** While it is their turn: until when to wait, why, and what comes then. Its words open in the list of steps. */
export function SitTight({ plan, step, heading, doneToday }: SitTightProps) {
  const wait = plan.waits.find(({ before }) => before === step.id);
  return (
    <div class="next">
      <div class="hero waiting">
        <Postmark day={step.day} />
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {waitingHeading(plan)}
          </h2>
          {doneToday}
          {wait && <p class="label">Their turn. {wait.why}</p>}
        </div>
      </div>
      <p class="then">
        Then: {step.title}
        <span class="visually-hidden"> on {dayInWords(step.day)}</span>{' '}
        <span class="when">
          {daysAwayInWords(plan.today, step.day)}
          {step.optional && ', if you like'}
        </span>
      </p>
    </div>
  );
}
