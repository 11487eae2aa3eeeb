import { useState } from 'preact/hooks';

import { dayInWords, daysAwayInWords } from '../../../plan/index.ts';
import { shownName } from '../../../storage/application.ts';
import { Postmark } from '../../site/Postmark.tsx';
import type { PlannedApplication } from '../calendar/calendar-file.ts';

interface Props {
  readonly planned: PlannedApplication;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onArchive: () => void;
  readonly onDelete: () => void;
}

/** One application: what is next in it, and what can be done with it. */
export function ApplicationRow({ planned: { application, plan }, onOpen, onRename, onArchive, onDelete }: Props) {
  const [renaming, setRenaming] = useState(false);
  const [name, setName] = useState(application.name);
  const [next] = plan.steps;
  const shown = shownName(application);
  const field = `name-${application.id}`;
  return (
    <li class="step">
      {next && <Postmark day={next.day} isToday={next.day === plan.today} />}
      <div class="step-text">
        <h3>{shown}</h3>
        <p>
          {next
            ? `${next.title}, ${dayInWords(next.day)}, ${daysAwayInWords(plan.today, next.day)}`
            : 'Nothing is left to do here.'}
        </p>
        <div class="row">
          <button type="button" class="button quiet" aria-label={`Open: ${shown}`} onClick={onOpen}>
            Open
          </button>
          <button
            type="button"
            class="plain"
            aria-label={`Rename: ${shown}`}
            aria-expanded={renaming}
            onClick={() => setRenaming(!renaming)}
          >
            Rename
          </button>
          <button
            type="button"
            class="plain"
            aria-label={`${application.archived ? 'Take out' : 'Archive'}: ${shown}`}
            onClick={onArchive}
          >
            {application.archived ? 'Take out' : 'Archive'}
          </button>
          <button type="button" class="plain" aria-label={`Delete: ${shown}`} onClick={onDelete}>
            Delete
          </button>
        </div>
        {renaming && (
          <form
            class="row"
            onSubmit={(event) => {
              event.preventDefault();
              setRenaming(false);
              onRename(name.trim());
            }}
          >
            <label for={field}>Name</label>
            <input id={field} type="text" value={name} onInput={(event) => setName(event.currentTarget.value)} />
            <button type="submit" class="button quiet">
              Keep this name
            </button>
          </form>
        )}
      </div>
    </li>
  );
}
