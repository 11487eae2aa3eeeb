import { useState } from 'preact/hooks';

import { dayInWords, daysAwayInWords, type ClockTimes } from '../../../../plan/index.ts';
import { Postmark } from '../../../site/Postmark.tsx';
import { StepCalendar } from '../../export/StepCalendar.tsx';
import type { CalendarActions } from '../../export/use-calendar.ts';
import { headingIdOf } from '../../month/go-to-step.ts';
import type { Reasons } from '../../../sources/reasons.ts';
import { Reason } from './Reason.tsx';
import { StepNotes } from './StepNotes.tsx';
import { StepWords, type WordsProps } from './StepWords.tsx';

export interface RestStepProps extends Omit<WordsProps, 'calendar'> {
  readonly reasons: Reasons;
  readonly calendar: CalendarActions;
  readonly clockTimes: ClockTimes;
}

/** A later step as one line, which opens to its reason, its words and its calendar links. */
export function RestStep({ step, reasons, beside, clockTimes, ...words }: RestStepProps) {
  const [wasOpened, setOpened] = useState(false);
  const { plan, base, application, calendar } = words;
  const planned = { application, plan };
  return (
    <li class="line" data-step={step.kind} aria-labelledby={headingIdOf(step.id)}>
      <Postmark day={step.day} isToday={step.day <= plan.today} />
      {/* One name for all: opening one closes the others. */}
      <details name="rest-of-the-wait" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
        <summary>
          <span class="line-title" id={headingIdOf(step.id)}>
            {step.title}
            <span class="visually-hidden"> on {dayInWords(step.day)}</span>
          </span>{' '}
          <span class="when">
            {daysAwayInWords(plan.today, step.day)}
            {step.optional && ', if you like'}
          </span>
        </summary>
        <StepNotes {...{ step, clockTimes }} />
        <p>{step.what}</p>
        {step.people.length > 1 && <p>Send one note to each: {step.people.join(', ')}.</p>}
        <Reason {...{ step, reasons, base }} />
        {wasOpened && step.templates.length > 0 ? <StepWords {...{ step, beside }} {...words} /> : beside}
        <StepCalendar
          step={step}
          linksFor={() => calendar.linksFor(step, planned)}
          onDownloadStep={() => calendar.download([planned], step.id)}
        />
      </details>
    </li>
  );
}
