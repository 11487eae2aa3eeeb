import { useState } from 'preact/hooks';

import { shownName, type Application } from '../../../storage/application.ts';

export interface RememberingProps {
  readonly isRemembered: boolean;
  /** What went wrong with keeping it, in a sentence; empty where nothing did. */
  readonly problem: string;
  readonly onRemember: () => void;
  readonly onName: (name: string) => void;
  /** Leads to all applications; null where none is remembered. */
  readonly onAll: (() => void) | null;
}

type Props = RememberingProps & { readonly application: Application };

/** Keeping the plan beyond this tab, by choice, and telling it from others. */
export function RememberBar({ application, isRemembered, problem, onRemember, onName, onAll }: Props) {
  const [name, setName] = useState(application.name);
  return (
    <section class="remember not-on-paper" aria-label="Remembering">
      {problem && <p class="error">{problem}</p>}
      {isRemembered ? (
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            onName(name.trim());
          }}
        >
          <label for="application-name">This device remembers it as</label>
          <input
            id="application-name"
            type="text"
            autocomplete="off"
            placeholder={shownName({ ...application, name: '' })}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <button type="submit" class="button quiet">
            Keep this name
          </button>
        </form>
      ) : (
        <div class="row">
          <button type="button" class="button quiet" onClick={onRemember}>
            Remember on this device
          </button>
          <span class="hint">Until then it is kept for this tab alone.</span>
        </div>
      )}
      {onAll && (
        <button type="button" class="plain" onClick={onAll}>
          All applications
        </button>
      )}
    </section>
  );
}
