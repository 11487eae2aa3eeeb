import './planner.css';
import './plan/plan.css';

import { useState } from 'preact/hooks';

import { AskForm } from './AskForm.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Later } from './Later.tsx';
import type { PlannedApplication } from './calendar/calendar-file.ts';
import { PlanView } from './plan/PlanView.tsx';
import { RememberBar } from './plan/RememberBar.tsx';
import type { Reasons } from './reasons.ts';
import { StatusLine } from './StatusLine.tsx';
import { useApplications } from './use-applications.ts';
import { useCalendar } from './use-calendar.ts';
import { usePlanner } from './use-planner.ts';

interface Props {
  /** The rules that plans may name, with who says them. */
  readonly reasons: Reasons;
  /** The folder that the site is published in, ending in a slash. */
  readonly base: string;
  /** The years that holidays are known for. */
  readonly years: readonly [first: number, last: number];
}

/** The planner: asks what happened, answers with a plan, and keeps as many plans as the reader wants. */
export function Planner({ reasons, base, years }: Props) {
  const applications = useApplications();
  const planner = usePlanner(base, applications);
  const calendar = useCalendar(reasons, base);
  // Where the form opens after a Change button; null for its beginning.
  const [startAt, setStartAt] = useState<string | null>(null);
  const { answer, today, view } = planner;
  const others = applications.all?.length ?? 0;
  const begin = (): void => {
    setStartAt('interview-1');
    planner.startAnew();
  };

  const downloadAll = async (planned: readonly PlannedApplication[]): Promise<void> => {
    const exported = await calendar.download(planned);
    for (const [id, told] of Object.entries(exported)) await applications.tell(id, told);
    planner.say('Calendar file made, with all applications. Open it to add them.');
  };
  return (
    <div class="planner" data-pagefind-ignore>
      <StatusLine status={planner.status} />
      {view === 'overview' && (
        <Later
          load={() => import('./overview/Overview.tsx')}
          of={{
            ...{ applications, reasons, base },
            say: planner.say,
            onOpen: planner.open,
            onNew: begin,
            onDownload: downloadAll,
          }}
          meanwhile="Reading what this device remembers."
          without="What this device remembers could not be shown. It is still there: reload the page."
        />
      )}
      {view === 'plan' && answer && (
        <>
          <ErrorSummary
            title={
              planner.linkProblems.length === 1
                ? 'One thing in this link makes no sense'
                : 'Some things in this link make no sense'
            }
            problems={planner.linkProblems}
          />
          <RememberBar
            key={answer.application.id}
            application={answer.application}
            isRemembered={applications.all?.some(({ id }) => id === answer.application.id) === true}
            problem={applications.problem}
            onRemember={() => void planner.remember()}
            onName={(name) => void planner.amend({ name }).then(() => planner.say('Name kept.'))}
            onAll={others > 0 ? planner.showAll : null}
          />
          <PlanView
            {...{ reasons, base, answer, calendar }}
            say={planner.say}
            onSituation={planner.replan}
            onExported={(exported) => planner.amend({ exported })}
            onChange={(control) => {
              setStartAt(control);
              planner.ask();
            }}
            onClear={() => {
              setStartAt('interview-1');
              planner.clear();
            }}
            takesFocus={planner.linkProblems.length === 0}
          />
        </>
      )}
      {view === 'asking' && (
        <>
          {others > 0 && (
            <p>
              <button type="button" class="plain" onClick={planner.showAll}>
                All applications
              </button>
            </p>
          )}
          <AskForm
            {...{ today, startAt, base, years }}
            draft={planner.draft}
            problems={planner.problems}
            change={planner.change}
            onShow={(unfinished) => void planner.show(unfinished)}
          />
        </>
      )}
    </div>
  );
}
