import { useEffect, useRef } from 'preact/hooks';

import { nextInWords } from '../../../plan/index.ts';
import {
  planAll,
  sharedCompanies,
  type PlannedApplication,
  type Session,
  type SessionState,
} from '../../../session/index.ts';
import { shownName } from '../../../storage/index.ts';
import { whoSays, type Reasons } from '../../sources/reasons.ts';
import { LazyDetails } from '../../ui/LazyDetails.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { useDoneNote } from '../../ui/use-done-note.ts';
import { DoneNote } from '../../ui/DoneNote.tsx';
import type { CalendarActions } from '../export/use-calendar.ts';
import { ApplicationRow } from './ApplicationRow.tsx';
import { Transfer } from './Transfer.tsx';
import { UnreadableData } from './UnreadableData.tsx';

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly reasons: Reasons;
  readonly calendar: CalendarActions;
  /** What went wrong with saving, in a sentence; empty where nothing did. */
  readonly trouble: string;
}

/** All applications of this tab and this device, what is due next standing first. Loaded when there are several. */
export default function ApplicationsScreen({ session, state, reasons, calendar, trouble }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { applications, onDevice, today, regions, unreadable, deleted } = state;
  const [failed, attempt] = useAttempt((sentence) => session.send({ type: 'say', sentence }));
  const [shown, sayAndShow] = useDoneNote((sentence) => session.send({ type: 'say', sentence }), applications.length);
  const planned = planAll(applications, today, regions);
  const active = planned.filter(({ application }) => !application.archived);
  const archived = planned.filter(({ application }) => application.archived);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (deleted) heading.current?.focus();
  }, [deleted]);

  const rows = (list: readonly PlannedApplication[]) => (
    <ul class="applications">
      {list.map(({ application, plan }) => (
        <ApplicationRow
          key={application.id}
          {...{ application, plan, session }}
          isOnDevice={onDevice.has(application.id)}
        />
      ))}
    </ul>
  );
  return (
    <section class="answering overview" aria-label="Your applications">
      <h2 ref={heading} tabIndex={-1}>
        {headingFor(active, applications.length > 0)}
      </h2>
      {trouble && <p class="error">{trouble}</p>}
      <UnreadableData unreadable={unreadable} onDiscard={() => session.send({ type: 'discard', unreadable })} />
      {deleted && (
        <p class="ask">
          “{deleted.name}” was deleted.{' '}
          <button
            type="button"
            class="plain"
            onClick={() => {
              session.send({ type: 'undo-delete' });
              heading.current?.focus();
            }}
          >
            Undo
          </button>
        </p>
      )}
      {rows(active)}
      {active.length === 1 && (
        <p class="label">
          This is your only application here. {reasons['keep-searching'].says} ({whoSays(reasons['keep-searching'])})
        </p>
      )}
      {sharedCompanies(active).map((company) => (
        <p class="label" key={company}>
          You have more than one application at {company}. Count them together, and get in touch with this employer once
          a week at most.
        </p>
      ))}
      <div class="row">
        <button type="button" class="button" onClick={() => session.send({ type: 'start-new' })}>
          Plan another interview
        </button>
        {active.some(({ plan, application }) => plan.steps.length > 0 || hasEntries(application.exported)) && (
          <button
            type="button"
            class="button quiet"
            onClick={() =>
              attempt(async () => {
                await calendar.download(active);
                sayAndShow('Calendar file saved, with all applications. Open it to add them to your calendar.');
              })
            }
          >
            Download calendar (.ics)
          </button>
        )}
      </div>
      <DoneNote sentence={shown} />
      {failed && <p class="error">{failed}</p>}
      {archived.length > 0 && (
        <details>
          <summary>Archived ({archived.length})</summary>
          {rows(archived)}
        </details>
      )}
      {applications.length > 0 && (
        <LazyDetails
          summary="A record of your contacts"
          load={() => import('./ContactRecord.tsx')}
          of={{ applications }}
          without="The record could not be loaded."
        />
      )}
      <Transfer session={session} />
    </section>
  );
}

function hasEntries(exported: PlannedApplication['application']['exported']): boolean {
  return Object.values(exported).some(({ cancelled }) => !cancelled);
}

function headingFor([first]: readonly PlannedApplication[], isAny: boolean): string {
  if (first?.plan.steps.length) return `${nextInWords(first.plan)} (${shownName(first.application)})`;
  return isAny ? 'Nothing is due' : 'Nothing is saved here yet';
}
