import {
  dayInWords,
  daysAwayInWords,
  howInWords,
  latenessInWords,
  moveInWords,
  type Day,
  type Step,
} from '../../../plan/index.ts';
import { Postmark } from '../../site/Postmark.tsx';
import type { Reasons } from '../reasons.ts';
import { StepCalendar, type StepCalendarDeeds } from '../calendar/StepCalendar.tsx';
import { Why } from './Why.tsx';
import { WordsFold } from './WordsFold.tsx';
import type { WordsProps } from './WordsToUse.tsx';

interface Props extends Omit<WordsProps, 'step'>, StepCalendarDeeds {
  readonly step: Step;
  readonly today: Day;
  readonly reasons: Reasons;
  readonly base: string;
  /** Marks the step as done; null where that can't be said of it yet. */
  readonly onDone: (() => void) | null;
}

/** One thing to do: its day as a postmark, what, how, why, what moved it, the words to use. */
export function StepItem({ step, today, reasons, base, onDone, linksFor, onDownloadStep, ...words }: Props) {
  const isToday = step.day === today;
  const titleId = `step-${step.id}`;
  return (
    <li class="step" data-step={step.kind} aria-labelledby={titleId}>
      <Postmark day={step.day} isToday={isToday} />
      <div class="step-text">
        <h3 id={titleId}>
          {step.title}
          <span class="when">
            <span class="visually-hidden">, {dayInWords(step.day)}</span> {daysAwayInWords(today, step.day)}
            {step.optional && ', if you like'}
          </span>
        </h3>
        <Notes step={step} />
        <p>{step.what}</p>
        {step.ourReading && <p class="note">Our reading: {step.ourReading}</p>}
        {step.people.length > 1 && <p>One note each: {step.people.join(', ')}.</p>}
        <Why rules={step.rules} reasons={reasons} base={base} />
        {step.templates.length > 0 && <WordsFold step={step} base={base} {...words} />}
        <StepCalendar {...{ step, linksFor, onDownloadStep }} />
        {onDone && (
          <button type="button" class="button quiet not-on-paper" aria-describedby={titleId} onClick={onDone}>
            Mark as done
          </button>
        )}
      </div>
    </li>
  );
}

function Notes({ step }: { readonly step: Step }) {
  const how = howInWords(step);
  const latest =
    step.latest &&
    (step.latest === step.day ? 'Today is the last day for it' : `By ${dayInWords(step.latest)} at the latest`);
  const line = [how, latest].filter(Boolean).join('. ');
  const late = latenessInWords(step);
  const moved = moveInWords(step);
  return (
    <>
      {line && <p class="label">{line}</p>}
      {late && <p class="note late">{late}</p>}
      {moved && <p class="note">{moved}</p>}
    </>
  );
}
