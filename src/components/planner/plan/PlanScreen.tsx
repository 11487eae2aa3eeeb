import { useEffect, useRef, useState } from 'preact/hooks';

import { dayInWords, nextStepHeading, waitingHeading, type Plan, type Step } from '../../../plan/index.ts';
import {
  DONE_ENTRIES,
  type CurrentPlan,
  type DoneKind,
  type Session,
  type SessionState,
} from '../../../session/index.ts';
import { shownName } from '../../../storage/index.ts';
import type { Reasons } from '../../sources/reasons.ts';
import { clockTimesOfThisDevice } from '../export/calendar-settings.ts';
import type { CalendarActions } from '../export/use-calendar.ts';
import { ContactOutcome } from './HeardFrom.tsx';
import { NextStep, SitTight } from './steps/NextStep.tsx';
import { PlanActions } from './PlanActions.tsx';
import { PlanDetails } from './PlanDetails.tsx';
import { PlanHistory } from './PlanHistory.tsx';
import { PlanNotices } from './PlanNotices.tsx';
import { RestOfWait } from './steps/RestOfWait.tsx';
import { StepWords } from './steps/StepWords.tsx';
import { WhichApplication } from './WhichApplication.tsx';

/** What every part of the plan's page is handed. */
export interface PlanProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly current: CurrentPlan & { readonly plan: Plan };
  readonly calendar: CalendarActions;
  readonly reasons: Reasons;
  /** The folder that the site is published in, ending in a slash. */
  readonly base: string;
  /** What went wrong with saving, in a sentence; empty where nothing did. */
  readonly trouble: string;
  /** Says which control the form opens at. */
  readonly onEdit: (control: string | null) => void;
}

/** The plan: the next step with its words and reason, its day for the calendar, what they answered, and the rest. */
export function PlanScreen(props: PlanProps & { readonly takesFocus: boolean }) {
  const { session, state, current, calendar, reasons, base, takesFocus } = props;
  const { plan, application } = current;
  // The contact that is being marked as done, while it is asked what came of it.
  const [contacting, setContacting] = useState<Step['id'] | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [next] = plan.steps as readonly (Step | undefined)[];
  const isWaiting = waitingHeading(plan) !== null;
  const title = nextStepHeading(plan) ?? 'Nothing is left to do here';
  useDocumentTitle(`${title}: ${shownName(application)}`);
  useEffect(() => {
    setContacting(null);
    // A new day, or another tab, must not take the focus from somebody who is typing.
    if (takesFocus && !document.activeElement?.matches('input, textarea, select')) heading.current?.focus();
  }, [plan, takesFocus]);

  const markDone = (step: Step, kind: DoneKind): void => {
    if (kind === 'contacted') setContacting(step.id);
    else session.send({ type: 'mark-done', kind });
  };
  const doneButton = (step: Step) => {
    const kind = step.day <= plan.today && DONE_ENTRIES[step.kind];
    return kind && contacting !== step.id ? (
      <button
        type="button"
        class="button quiet not-on-paper"
        aria-describedby={`step-${step.id}`}
        onClick={() => markDone(step, kind)}
      >
        Mark as done
      </button>
    ) : null;
  };
  const clockTimes = clockTimesOfThisDevice();
  const stepProps = {
    ...{ plan, application, reasons, base, session, calendar, clockTimes },
    say: (sentence: string) => void session.send({ type: 'say', sentence }),
  };
  const rest = (
    <div class="rest" key="rest">
      <RestOfWait {...stepProps} steps={isWaiting ? plan.steps : plan.steps.slice(1)} doneButton={doneButton} />
      <PlanHistory history={plan.history} log={application.situation.log} session={session} today={plan.today} />
      <PlanNotices current={current} />
    </div>
  );
  const details = <PlanDetails key="details" {...props} />;
  // A float stands no higher than the one before it. Under long words the months, beside them, come first.
  const isNextLong = next !== undefined && !isWaiting && next.templates.length > 0;
  return (
    <section class="answering" aria-label="Your plan">
      <WhichApplication {...{ session, state, application }} />
      <div class="plan">
        {next && isWaiting && <SitTight step={next} {...{ plan, heading }} doneToday={<DoneToday {...props} />} />}
        {next && !isWaiting && (
          <NextStep step={next} {...{ plan, heading, reasons, base, clockTimes }} doneToday={<DoneToday {...props} />}>
            {next.templates.length > 0 ? (
              <StepWords key={next.id} step={next} beside={doneButton(next)} {...stepProps} />
            ) : (
              doneButton(next)
            )}
            {contacting !== null && (
              <ContactOutcome
                {...{ session, current }}
                onCancel={() => {
                  setContacting(null);
                  heading.current?.focus();
                }}
              />
            )}
          </NextStep>
        )}
        {!next && (
          <div class="next">
            <h2 ref={heading} tabIndex={-1}>
              {title}
            </h2>
            <DoneToday {...props} />
          </div>
        )}
        <PlanActions {...props} isContacting={contacting !== null} />
        {isNextLong ? [details, rest] : [rest, details]}
      </div>
      <p class="on-paper">
        Made on {dayInWords(plan.today, true)} with Sit Tight, {location.origin + location.pathname}
      </p>
    </section>
  );
}

/** What was noted last, where that was today, with the way to take it back. */
function DoneToday({ session, current: { plan, application } }: PlanProps) {
  const last = plan.history.findLast(({ logIndex }) => logIndex !== null);
  const index = last?.logIndex ?? null;
  const entry = index === null ? undefined : application.situation.log[index];
  if (!last || index === null || !entry || last.day !== plan.today) return null;
  return (
    <p class="done-today not-on-paper">
      {last.what}{' '}
      <button type="button" class="plain" onClick={() => session.send({ type: 'remove-entry', index, entry })}>
        Undo
      </button>
    </p>
  );
}

function useDocumentTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
