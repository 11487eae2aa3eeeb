import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import { nextInWords } from '../../../plan/index.ts';
import { shownName, type Application, type ApplicationChange } from '../../../storage/application.ts';
import type { Removed } from '../../../storage/store.ts';
import type { PlannedApplication } from '../calendar/calendar-file.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { whoSays, type Reasons } from '../reasons.ts';
import { useTrying } from '../use-trying.ts';
import type { Applications } from '../use-applications.ts';
import type { RowDeeds } from './ApplicationRow.tsx';
import styles from './overview.css?inline';
import { sharedCompanies } from './planned.ts';
import { Rows } from './Rows.tsx';
import { Transfer } from './Transfer.tsx';
import { Unreadables } from './Unreadables.tsx';
import { A_GROUP, useGrowing } from './use-growing.ts';
import { usePlanned } from './use-planned.ts';

interface Props {
  readonly applications: Applications;
  readonly reasons: Reasons;
  readonly base: string;
  readonly say: (sentence: string) => void;
  readonly onOpen: (application: Application) => void;
  readonly onNew: () => void;
  readonly onDownload: (planned: readonly PlannedApplication[]) => Promise<void>;
}

adoptStyles(styles);

/** All applications that this device remembers, what is due next standing first. */
export default function Overview({ applications, reasons, base, say, onOpen, onNew, onDownload }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const planned = usePlanned(applications.all, base);
  const [removed, setRemoved] = useState<{ readonly name: string; readonly what: Removed } | null>(null);
  const [trouble, attempt] = useTrying(say);
  const active = useMemo(() => (planned ?? []).filter(({ application }) => !application.archived), [planned]);
  const archived = useMemo(() => (planned ?? []).filter(({ application }) => application.archived), [planned]);
  const companies = useMemo(() => sharedCompanies(active), [active]);
  const [drawn, drawnArchived] = [useGrowing(active), useGrowing(archived)];

  const isReady = planned !== null;
  // What stands below the list comes once that is whole, and stays: nothing moves away from under a finger.
  const wasWhole = useRef(false);
  wasWhole.current ||= isReady && drawn === active;
  const isWhole = wasWhole.current;
  useEffect(() => {
    if (isReady) heading.current?.focus();
  }, [isReady]);
  useEffect(() => {
    if (isWhole && active.length > A_GROUP) say(`All ${String(active.length)} applications are listed.`);
  }, [isWhole]);

  const remove = async (application: Application): Promise<void> => {
    const what = await applications.act((store) => store.remove(application.id));
    if (!what) return;
    setRemoved({ name: shownName(application), what });
    say(`Deleted. You can undo it.`);
    heading.current?.focus();
  };
  const change = (id: string, to: ApplicationChange): void => void applications.act((store) => store.change(id, to));
  const on = (id: string, deed: (application: Application) => unknown): void => {
    const found = planned?.find(({ application }) => application.id === id);
    if (found) deed(found.application);
  };
  const deeds = useRef<RowDeeds | null>(null);
  deeds.current = {
    open: (id) => on(id, onOpen),
    rename: (id, name) => change(id, { name }),
    archive: (id, isArchived) => change(id, { archived: isArchived }),
    remove: (id) => on(id, remove),
  };
  if (!planned) return <p>Reading what this device remembers.</p>;
  return (
    <section class="answering overview" aria-label="Your applications">
      <h2 ref={heading} tabIndex={-1}>
        {nextOf(active)}
      </h2>
      {applications.problem && <p class="error">{applications.problem}</p>}
      <Unreadables
        unreadable={applications.unreadable}
        onDiscard={(value) => void applications.act((store) => store.discard(value))}
      />
      {removed && (
        <p class="ask">
          “{removed.name}” is deleted.{' '}
          <button
            type="button"
            class="plain"
            onClick={() => {
              void applications.act((store) => store.putBack(removed.what));
              setRemoved(null);
              say('It is back.');
            }}
          >
            Undo
          </button>
        </p>
      )}
      <Rows planned={drawn} deeds={deeds} />
      {isWhole && (
        <>
          {active.length === 1 && (
            <p class="label">
              This is the only one here. {reasons['keep-searching'].says} ({whoSays(reasons['keep-searching'])})
            </p>
          )}
          {companies.map((company) => (
            <p class="label" key={company}>
              You have more than one application at {company}. Once a week at most holds for all of them together.
            </p>
          ))}
          <div class="row">
            <button type="button" class="button" onClick={onNew}>
              Plan another interview
            </button>
            {active.some(({ plan }) => plan.steps.length > 0) && (
              <button type="button" class="button quiet" onClick={() => attempt(() => onDownload(active))}>
                Download calendar (.ics)
              </button>
            )}
          </div>
          {trouble && <p class="error">{trouble}</p>}
          {archived.length > 0 && (
            <details>
              <summary>Archived ({archived.length})</summary>
              <Rows planned={drawnArchived} deeds={deeds} />
            </details>
          )}
          <Transfer applications={applications} say={say} onErased={onNew} />
        </>
      )}
    </section>
  );
}

function nextOf(active: readonly PlannedApplication[]): string {
  const [first] = active;
  return first?.plan.steps.length ? `${nextInWords(first.plan)} (${shownName(first.application)})` : 'Nothing is due';
}
