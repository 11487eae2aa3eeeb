import '../ui/fields/fields.css';

import { atom } from 'nanostores';
import { useEffect, useRef, useState } from 'preact/hooks';

import { CONTROLS } from '../../session/form/index.ts';
import type { Session, SessionState } from '../../session/index.ts';
import { LoadFailed } from '../ui/LoadFailed.tsx';
import { StatusLine } from '../ui/StatusLine.tsx';
import { useStoreAtOnce } from '../ui/use-store-at-once.ts';
import { isAnythingSaved, isAnythingToOpen } from '../tab/anything-saved.ts';
import { PlannerForm } from './form/PlannerForm.tsx';
import { useForm } from '../tab/use-form.ts';
import { useApp } from './use-app.ts';

interface Props {
  /** The folder that the site is published in, ending in a slash. */
  readonly base: string;
  /** The years that holidays are known for. */
  readonly years: readonly [first: number, last: number];
}

const NOTHING_LOADED = atom<SessionState | null>(null);

/** The planner: its form, which works at once. The session and its plans load from the first sign that they will be wanted. */
export function Planner({ base, years }: Props) {
  const [form, { values, applicationId }, today] = useForm();
  const [startAt, setStartAt] = useState<string | null>(null);
  // The form may be sent, or the import asked for, before what answers it has come.
  const waiting = useRef<((session: Session) => void) | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  const [app, hasFailed, want] = useApp(base, (session) => {
    if (waiting.current) waiting.current(session);
    else session.send({ type: 'open-page', fragment: location.hash });
    waiting.current = null;
    setWaiting(false);
  });
  const state = useStoreAtOnce(app?.session.state ?? NOTHING_LOADED);

  useEffect(() => {
    const look = (): void => {
      if (isAnythingToOpen()) want();
    };
    look();
    addEventListener('hashchange', look);
    addEventListener('storage', look);
    return () => {
      removeEventListener('hashchange', look);
      removeEventListener('storage', look);
    };
  }, [want]);

  /** Does something with the session, now or once it has come. */
  const withSession = (action: (session: Session) => void): void => {
    if (app) return action(app.session);
    waiting.current = action;
    setWaiting(true);
    want();
  };
  const submit = (unfinished: ReadonlySet<string>): void => {
    // The browser gives a script that failed up for this page. The form is saved in the tab, and outlives a reload.
    if (hasFailed && !app) {
      history.replaceState({ submits: true }, '');
      location.reload();
      return;
    }
    withSession((session) => {
      // So that Back leads from the plan to the form.
      if (!app) history.replaceState({ view: 'form', id: null }, '');
      const { ok } = session.send({ type: 'submit-form', unfinished, from: 'planner' });
      if (!app && ok) history.pushState({ view: 'plan', id: session.state.get().current?.application.id }, '');
    });
  };
  useEffect(() => {
    if (!form || !(history.state as { submits?: boolean } | null)?.submits) return;
    history.replaceState(null, '');
    submit(new Set());
  }, [form]);
  const view = state?.view ?? 'form';
  // Who comes back to the form goes on at its beginning, unless they asked for one of its fields.
  const wasElsewhere = useRef(false);
  useEffect(() => {
    if (view === 'form') return;
    wasElsewhere.current = true;
    setStartAt(null);
  }, [view]);
  const opensAt = startAt ?? (wasElsewhere.current ? CONTROLS.interview(0) : null);
  const note = isWaiting ? (hasFailed ? NOT_SHOWN : 'Making your plan.') : '';
  return (
    <div class="planner fields" data-pagefind-ignore>
      <StatusLine status={state?.status ?? { sentence: isWaiting && hasFailed ? NOT_SHOWN : '', count: 0 }} />
      {app && state ? (
        <app.Screens {...{ base, app, state }} onEdit={setStartAt} />
      ) : (
        hasFailed &&
        !isWaiting &&
        isAnythingToOpen() && <LoadFailed says={NOT_OPENED} onAgain={() => location.reload()} />
      )}
      {view === 'form' && (
        <>
          <PlannerForm
            key={applicationId}
            {...{ values, today, base, years, note }}
            startAt={opensAt}
            problems={state?.formProblems ?? []}
            change={(next) => form?.type(next)}
            isNew={applicationId === null}
            onIntent={want}
            onShow={submit}
          />
          {form && !isAnythingSaved() && (
            <p class="label">
              Are your plans on another device?{' '}
              <button
                type="button"
                class="plain"
                onClick={() => withSession(({ send }) => send({ type: 'show', view: 'applications' }))}
              >
                Import them from a file
              </button>
            </p>
          )}
        </>
      )}
    </div>
  );
}

const NOT_OPENED = 'This page could not be loaded completely. Nothing is lost.';
const NOT_SHOWN =
  'The planner could not be loaded completely. Everything you typed is still here. Check your connection and press the button again.';
