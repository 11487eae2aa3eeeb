import { useEffect, useRef, useState } from 'preact/hooks';

import { planAhead, type Session, type SessionState } from '../../session/index.ts';
import { problemInWords } from '../../storage/index.ts';
import { adoptStyles } from '../ui/adopt-styles.ts';
import { ErrorSummary } from '../ui/fields/ErrorSummary.tsx';
import { LazyPart } from '../ui/LazyPart.tsx';
import { useCalendar } from './export/use-calendar.ts';
import styles from './plan/plan.css?inline';
import { PlanScreen } from './plan/PlanScreen.tsx';
import type { App } from './use-app.ts';

interface Props {
  readonly app: App;
  readonly state: SessionState;
  /** The folder that the site is published in, ending in a slash. */
  readonly base: string;
  /** Says which control the form opens at. */
  readonly onEdit: (control: string | null) => void;
}

/** What the session shows beside the form: the plan, or all applications. */
export function Screens({ app: { session, reasons }, state, base, onEdit }: Props) {
  useState(() => adoptStyles(styles));
  const calendar = useCalendar(session, reasons, base);
  useHistory(session, state);
  const { view, current, applications, linkProblems, storageProblem } = state;
  const trouble = storageProblem === null ? '' : problemInWords(storageProblem);
  const linkSummary = (
    <ErrorSummary
      title={
        linkProblems.length === 1
          ? 'One thing in this link could not be read'
          : 'Some things in this link could not be read'
      }
      problems={linkProblems.map((says) => ({ control: '', says }))}
    />
  );
  if (view === 'applications') {
    return (
      <>
        {linkSummary}
        <LazyPart
          load={async () => {
            await planAhead(state.applications, state.today, state.regions);
            return import('./applications/ApplicationsScreen.tsx');
          }}
          of={{ session, state, reasons, calendar, trouble }}
          meanwhile="Loading your saved plans."
          without="Your saved plans could not be shown. They are still on this device."
        />
      </>
    );
  }
  if (view === 'plan' && current) {
    return (
      <>
        {linkSummary}
        {current.plan ? (
          <PlanScreen
            // What is half typed or asked for one plan is not another's.
            key={current.application.id}
            {...{ session, state, reasons, base, calendar, trouble, onEdit }}
            current={{ ...current, plan: current.plan }}
            takesFocus={linkProblems.length === 0}
          />
        ) : (
          <p>Loading the holidays for your plan.</p>
        )}
      </>
    );
  }
  const others = applications.filter(({ archived }) => !archived).length;
  return (
    <>
      {linkSummary}
      {trouble && <p class="error">{trouble}</p>}
      {others > 0 && (
        <p>
          <button type="button" class="plain" onClick={() => session.send({ type: 'show', view: 'applications' })}>
            {others === 1 ? 'Your other plan' : `Your ${String(others)} other plans`}
          </button>
        </p>
      )}
    </>
  );
}

/** Lets Back and Forward go between the form, the plan and the list, with all that was typed. */
function useHistory(session: Session, { view, current }: SessionState): void {
  const id = current?.application.id ?? null;
  const mark = useRef<string | null>(null);
  useEffect(() => {
    const next = JSON.stringify({ view, id });
    if (next === mark.current) return;
    if (mark.current === null) history.replaceState({ view, id }, '');
    else history.pushState({ view, id }, '');
    mark.current = next;
  }, [view, id]);
  useEffect(() => {
    const goBack = ({ state }: PopStateEvent): void => {
      const { view: to, id: of } = (state ?? {}) as { view?: 'form' | 'plan' | 'applications'; id?: string | null };
      // Without a state it is a link in the address, which opens by itself.
      if (!to) return;
      if (of && of !== session.state.get().current?.application.id) session.send({ type: 'open', id: of });
      session.send({ type: 'show', view: to });
      // The list and the form keep the plan that was open, so that this is read off afterwards.
      const { view: now, current: shown } = session.state.get();
      mark.current = JSON.stringify({ view: now, id: shown?.application.id ?? null });
    };
    addEventListener('popstate', goBack);
    return () => removeEventListener('popstate', goBack);
  }, [session]);
}
