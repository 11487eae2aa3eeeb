import { useState } from 'preact/hooks';

import { adoptStyles } from './adopt-styles.ts';
import { holdsApplications } from './anything-to-open.ts';
import type { PlannedApplication } from './calendar/calendar-file.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Later } from './Later.tsx';
import { NotLoaded } from './NotLoaded.tsx';
import type { Asked, PageState } from './page-state.ts';
import styles from './plan/plan.css?inline';
import { PlanView } from './plan/PlanView.tsx';
import type { Reasons } from './reasons.ts';
import { useApplications } from './use-applications.ts';
import { useCalendar } from './use-calendar.ts';
import { usePlanner } from './use-planner.ts';

export interface AnsweringProps {
  readonly page: PageState;
  /** What the form last asked for; null before it has. */
  readonly asked: Asked | null;
  /** The rules that plans may name, with who says them. */
  readonly reasons: Reasons;
  /** The folder that the site is published in, ending in a slash. */
  readonly base: string;
}

/** What answers the form: the plan, and as many others as the reader wants to keep. Loaded when first wanted. */
export default function Answering({ page, asked, reasons, base }: AnsweringProps) {
  // Here and not beside the function, for other pages load its file too.
  useState(() => adoptStyles(styles));
  const applications = useApplications();
  const planner = usePlanner(base, applications, page, asked);
  const calendar = useCalendar(reasons, base);
  const { view, setStartAt, say } = page;
  const { answer, linkProblems } = planner;
  const others = applications.all?.length ?? 0;
  const begin = (): void => {
    setStartAt('interview-1');
    planner.startAnew();
  };
  const downloadAll = async (planned: readonly PlannedApplication[]): Promise<void> => {
    const exported = await calendar.downloadAll(planned);
    await applications.actInTurns(
      Object.entries(exported).map(
        ([id, told]) =>
          (store) =>
            store.change(id, { exported: told }),
      ),
    );
    say('Calendar file made, with all applications. Open it to add them.');
  };

  if (view === 'overview') {
    return (
      <Later
        load={() => import('./overview/Overview.tsx')}
        of={{ applications, reasons, base, say, onOpen: planner.open, onNew: begin, onDownload: downloadAll }}
        meanwhile="Reading what this device remembers."
        without="What this device remembers could not be shown. It is still there."
      />
    );
  }
  if (view === 'plan' && answer) {
    return (
      <>
        <ErrorSummary
          title={
            linkProblems.length === 1
              ? 'One thing in this link makes no sense'
              : 'Some things in this link make no sense'
          }
          problems={linkProblems}
        />
        <PlanView
          {...{ reasons, base, answer, calendar, say }}
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
          takesFocus={linkProblems.length === 0}
          remembering={{
            isRemembered: applications.all?.some(({ id }) => id === answer.application.id) === true,
            problem: applications.problem,
            onRemember: () => void planner.remember(),
            onName: (name) => void planner.amend({ name }).then(() => say('Name kept.')),
            onAll: others > 0 ? planner.showAll : null,
          }}
        />
      </>
    );
  }
  if (applications.problem && holdsApplications()) {
    return <NotLoaded says={applications.problem} onAgain={() => void applications.refresh()} />;
  }
  return others > 0 ? (
    <p>
      <button type="button" class="plain" onClick={planner.showAll}>
        All applications
      </button>
    </p>
  ) : null;
}
