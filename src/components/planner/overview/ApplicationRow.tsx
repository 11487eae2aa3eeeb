import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';

import { dayInWords, daysAwayInWords, type Day } from '../../../plan/index.ts';
import { Postmark } from '../../site/Postmark.tsx';

/** What can be done with an application, told by its id. */
export interface RowDeeds {
  readonly open: (id: string) => void;
  readonly rename: (id: string, name: string) => void;
  readonly archive: (id: string, archived: boolean) => void;
  readonly remove: (id: string) => void;
}

/** Plain values, so that it is easily told whether a row has changed. */
interface Props {
  readonly id: string;
  /** The reader's own name for it; may be empty. */
  readonly name: string;
  readonly shown: string;
  readonly isArchived: boolean;
  /** What is next, and when; undefined where nothing is left to do. */
  readonly title: string | undefined;
  readonly day: Day | undefined;
  readonly today: Day;
  readonly deeds: RefObject<RowDeeds>;
}

/** One application: what is next in it, and what can be done with it. */
export function ApplicationRow({ id, name: named, shown, isArchived, title, day, today, deeds }: Props) {
  const [renaming, setRenaming] = useState(false);
  const [name, setName] = useState(named);
  const field = `name-${id}`;
  return (
    <li class="step">
      {day && <Postmark day={day} isToday={day === today} />}
      <div class="step-text">
        <h3>{shown}</h3>
        <p>
          {title !== undefined && day
            ? `${title}, ${dayInWords(day)}, ${daysAwayInWords(today, day)}`
            : 'Nothing is left to do here.'}
        </p>
        <div class="row">
          <button
            type="button"
            class="button quiet"
            aria-label={`Open: ${shown}`}
            onClick={() => deeds.current?.open(id)}
          >
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
            aria-label={`${isArchived ? 'Take out' : 'Archive'}: ${shown}`}
            onClick={() => deeds.current?.archive(id, !isArchived)}
          >
            {isArchived ? 'Take out' : 'Archive'}
          </button>
          <button type="button" class="plain" aria-label={`Delete: ${shown}`} onClick={() => deeds.current?.remove(id)}>
            Delete
          </button>
        </div>
        {renaming && (
          <form
            class="row"
            onSubmit={(event) => {
              event.preventDefault();
              setRenaming(false);
              deeds.current?.rename(id, name.trim());
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
