import { useState } from 'preact/hooks';

import type { Session, SessionState } from '../../../session/index.ts';
import { shownName, type Application } from '../../../storage/index.ts';

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly application: Application;
}

/** Which application this is, with the way to the others, to another name for it, and to a new one. */
export function WhichApplication({ session, state, application }: Props) {
  const { applications, onDevice } = state;
  const others = applications.filter(({ id, archived }) => id !== application.id && !archived);
  const [name, setName] = useState(application.name);
  return (
    <div class="which row">
      <p class="label">{shownName(application)}</p>
      <details class="not-on-paper">
        <summary>{others.length ? 'Switch or rename' : 'Rename or plan another'}</summary>
        {others.length > 0 && (
          <ul class="plain-list">
            {others.slice(0, 5).map((other) => (
              <li key={other.id}>
                <button type="button" class="plain" onClick={() => session.send({ type: 'open', id: other.id })}>
                  {shownName(other)}
                </button>
                {!onDevice.has(other.id) && <span class="label"> in this tab only</span>}
              </li>
            ))}
          </ul>
        )}
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            session.send({ type: 'rename', id: application.id, name: name.trim() });
          }}
        >
          <label for="application-name">Name for this application</label>
          <input
            id="application-name"
            type="text"
            autocomplete="off"
            placeholder={shownName({ ...application, name: '' })}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <button type="submit" class="button quiet">
            Save this name
          </button>
        </form>
        <p>
          <button type="button" class="plain" onClick={() => session.send({ type: 'start-new' })}>
            Plan another interview
          </button>
        </p>
      </details>
    </div>
  );
}
