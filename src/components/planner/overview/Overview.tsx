import { useEffect, useRef, useState } from 'preact/hooks';

import { nextInWords, todayOnThisDevice } from '../../../plan/index.ts';
import { shownName, type Application, type ApplicationChange } from '../../../storage/application.ts';
import type { Removed } from '../../../storage/store.ts';
import type { PlannedApplication } from '../calendar/calendar-file.ts';
import { whoSays, type Reasons } from '../reasons.ts';
import { useTrying } from '../use-trying.ts';
import type { Applications } from '../use-applications.ts';
import { ApplicationRow } from './ApplicationRow.tsx';
import { planAll, sharedCompanies } from './planned.ts';
import { Transfer } from './Transfer.tsx';
import { Unreadables } from './Unreadables.tsx';

interface Props {
  readonly applications: Applications;
  readonly reasons: Reasons;
  readonly base: string;
  readonly say: (sentence: string) => void;
  readonly onOpen: (application: Application) => void;
  readonly onNew: () => void;
  readonly onDownload: (planned: readonly PlannedApplication[]) => Promise<void>;
}

/** All applications that this device remembers, what is due next standing first. */
export default function Overview({ applications, reasons, base, say, onOpen, onNew, onDownload }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [planned, setPlanned] = useState<readonly PlannedApplication[] | null>(null);
  const [removed, setRemoved] = useState<{ readonly name: string; readonly what: Removed } | null>(null);
  const [trouble, attempt] = useTrying(say);
  const { all } = applications;

  useEffect(() => {
    if (all) void planAll(all, todayOnThisDevice(), base).then(setPlanned);
  }, [all, base]);
  const isReady = planned !== null;
  useEffect(() => {
    if (isReady) heading.current?.focus();
  }, [isReady]);
  if (!planned) return <p>Reading what this device remembers.</p>;

  const active = planned.filter(({ application }) => !application.archived);
  const archived = planned.filter(({ application }) => application.archived);
  const remove = async (application: Application): Promise<void> => {
    const what = await applications.act((store) => store.remove(application.id));
    if (!what) return;
    setRemoved({ name: shownName(application), what });
    say(`Deleted. You can undo it.`);
    heading.current?.focus();
  };
  const change = ({ application: { id } }: PlannedApplication, to: ApplicationChange): void =>
    void applications.act((store) => store.change(id, to));
  const row = (one: PlannedApplication) => (
    <ApplicationRow
      key={one.application.id}
      planned={one}
      onOpen={() => onOpen(one.application)}
      onRename={(name) => change(one, { name })}
      onArchive={() => change(one, { archived: !one.application.archived })}
      onDelete={() => void remove(one.application)}
    />
  );
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
      <ul class="plan">{active.map(row)}</ul>
      {active.length === 1 && (
        <p class="label">
          This is the only one here. {reasons['keep-searching'].says} ({whoSays(reasons['keep-searching'])})
        </p>
      )}
      {sharedCompanies(active).map((company) => (
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
          <ul class="plan">{archived.map(row)}</ul>
        </details>
      )}
      <Transfer applications={applications} say={say} onErased={onNew} />
    </section>
  );
}

function nextOf(active: readonly PlannedApplication[]): string {
  const [first] = active;
  return first?.plan.steps.length ? `${nextInWords(first.plan)} (${shownName(first.application)})` : 'Nothing is due';
}
