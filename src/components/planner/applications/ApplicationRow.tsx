import { useEffect, useRef, useState } from 'preact/hooks';

import { dayInWords, daysAwayInWords, type Plan, type Step } from '../../../plan/index.ts';
import type { Session } from '../../../session/index.ts';
import { shownName, type Application } from '../../../storage/index.ts';
import { Postmark } from '../../site/Postmark.tsx';

interface Props {
  readonly session: Session;
  readonly application: Application;
  readonly plan: Plan;
  readonly isOnDevice: boolean;
}

/** One application: what is next in it, and what can be done with it. */
export function ApplicationRow({ session, application, plan, isOnDevice }: Props) {
  const { id, archived } = application;
  const [renaming, setRenaming] = useState(false);
  const [name, setName] = useState(application.name);
  const renameButton = useRef<HTMLButtonElement>(null);
  const wasRenamed = useRef(false);
  const shown = shownName(application);
  useEffect(() => {
    // Under its new name the row may have another place, and a row that is moved loses the focus.
    if (wasRenamed.current) renameButton.current?.focus();
    wasRenamed.current = false;
  }, [shown]);
  const [next] = plan.steps as readonly (Step | undefined)[];
  const field = `name-${id}`;
  return (
    <li class="step">
      {next && <Postmark day={next.day} isToday={next.day <= plan.today} />}
      <div class="step-text">
        <h3>{shown}</h3>
        <p>
          {next
            ? `${next.title}, ${dayInWords(next.day)}, ${daysAwayInWords(plan.today, next.day)}`
            : 'Nothing is left to do here.'}
          {!isOnDevice && <span class="label"> In this tab only.</span>}
        </p>
        <div class="row">
          <button
            type="button"
            class="button quiet"
            aria-label={`Open: ${shown}`}
            onClick={() => session.send({ type: 'open', id })}
          >
            Open
          </button>
          <button
            type="button"
            class="plain"
            ref={renameButton}
            aria-label={`Rename: ${shown}`}
            aria-expanded={renaming}
            onClick={() => setRenaming(!renaming)}
          >
            Rename
          </button>
          <button
            type="button"
            class="plain"
            aria-label={`${archived ? 'Unarchive' : 'Archive'}: ${shown}`}
            onClick={(event) => {
              const list = event.currentTarget.closest<HTMLElement>('.overview');
              session.send({ type: 'archive', id, archived: !archived });
              // The row moves to another list, and focus must not go with it.
              list?.querySelector<HTMLElement>('h2')?.focus();
            }}
          >
            {archived ? 'Unarchive' : 'Archive'}
          </button>
          <button
            type="button"
            class="plain"
            aria-label={`Delete: ${shown}`}
            onClick={() => session.send({ type: 'delete', id })}
          >
            Delete
          </button>
        </div>
        {renaming && (
          <form
            class="row"
            onSubmit={(event) => {
              event.preventDefault();
              setRenaming(false);
              wasRenamed.current = true;
              session.send({ type: 'rename', id, name: name.trim() });
              renameButton.current?.focus();
            }}
          >
            <label for={field}>Name</label>
            <input id={field} type="text" value={name} onInput={(event) => setName(event.currentTarget.value)} />
            <button type="submit" class="button quiet">
              Save this name
            </button>
          </form>
        )}
      </div>
    </li>
  );
}
