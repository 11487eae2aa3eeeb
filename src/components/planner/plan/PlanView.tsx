import { useEffect, useRef } from 'preact/hooks';

import { dayInWords, nextInWords, type Situation, type Step } from '../../../plan/index.ts';
import type { Application } from '../../../storage/application.ts';
import { Later } from '../Later.tsx';
import type { Reasons } from '../reasons.ts';
import type { CalendarDeeds } from '../use-calendar.ts';
import type { Answer } from '../planner-state.ts';
import { PlanSteps } from './PlanSteps.tsx';
import type { RememberingProps } from './RememberBar.tsx';

interface Props {
  readonly answer: Answer;
  readonly calendar: CalendarDeeds;
  readonly reasons: Reasons;
  readonly base: string;
  readonly say: (sentence: string) => void;
  readonly onSituation: (situation: Situation) => void;
  readonly onExported: (exported: Application['exported']) => Promise<void>;
  readonly onChange: (control: string) => void;
  readonly onClear: () => void;
  readonly remembering: RememberingProps;
  /** Whether the heading takes focus; not where an error summary does. */
  readonly takesFocus: boolean;
}

/** The answer: what is next, the steps with their waits, what happened so far, and ways to take it along. */
export function PlanView(props: Props) {
  const { answer, calendar, reasons, base, say, onSituation, onExported, onChange, onClear, takesFocus } = props;
  const { plan, application, changed } = answer;
  const { situation } = application;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [plan, takesFocus]);

  const download = async (only?: Step['id']): Promise<void> => {
    const exported = await calendar.download([{ application, plan }], only);
    const told = exported[application.id];
    if (told) await onExported(told);
    const count = only === undefined ? plan.steps.length : 1;
    say(`Calendar file made, with ${count === 1 ? '1 entry' : `${String(count)} entries`}. Open it to add them.`);
  };
  return (
    <section class="answering" aria-label="Your plan">
      <h2 ref={heading} tabIndex={-1}>
        {nextInWords(plan)}
      </h2>
      {changed && (
        <Later load={() => import('./ChangedTo.tsx')} of={{ answer }} without="What changed could not be shown." />
      )}
      {application.changedAt.slice(0, 10) > plan.today && (
        <Later load={() => import('./ClockNotice.tsx')} of={{ application, today: plan.today }} without="" />
      )}
      {plan.notices.map(({ kind, says }) => (
        <p class="label" key={kind}>
          {says}
        </p>
      ))}
      <PlanSteps
        {...{ plan, application, reasons, base, say, onSituation }}
        words={calendar.words}
        wordsFailed={calendar.wordsFailed}
        wantWords={() => void calendar.wantWords()}
        onDone={(kind) => onSituation({ ...situation, log: [...situation.log, { day: plan.today, kind }] })}
        linksFor={(step) => calendar.linksFor(step, { application, plan })}
        onDownloadStep={({ id }) => download(id)}
      />
      <Later
        load={() => import('./AfterSteps.tsx')}
        of={{
          ...{ answer, base, onSituation, onChange, onClear, say },
          remembering: props.remembering,
          onDownload: () => download(),
          fileOf: () => calendar.fileOf([{ application, plan }]),
        }}
        without="The rest of this page could not be loaded: ways to take the plan along, and to change it."
      />
      <p class="on-paper">
        Made on {dayInWords(plan.today, true)} with Sit Tight, {location.origin + location.pathname}
      </p>
    </section>
  );
}
