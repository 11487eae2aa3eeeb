import { useRef, useState } from 'preact/hooks';

import type { Session, SessionState } from '../../../session/index.ts';

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  /** What went wrong with saving, in a sentence; empty where nothing did. */
  readonly trouble: string;
  readonly isSaved: boolean;
}

/** Saves the plan beyond this tab, by choice. */
export function KeepOnDevice({ session, state, trouble, isSaved }: Props) {
  const { applications, onDevice } = state;
  const [wasPressed, setPressed] = useState(false);
  const done = useRef<HTMLParagraphElement>(null);
  return (
    <>
      {trouble && <p class="error">{trouble}</p>}
      {isSaved ? (
        <p class="label saved" ref={done} tabIndex={-1}>
          Saved on this device.
          {wasPressed && ' You’ll find it here whenever you come back. What you type into messages stays in this tab.'}
        </p>
      ) : (
        <button
          type="button"
          class="plain"
          onClick={() => {
            setPressed(true);
            // The button goes, and focus must not go with it.
            if (session.send({ type: 'keep-on-device' }).ok) setTimeout(() => done.current?.focus(), 0);
          }}
        >
          Keep on this device
        </button>
      )}
      {(applications.length > 1 || onDevice.size > 0) && (
        <button type="button" class="plain" onClick={() => session.send({ type: 'show', view: 'applications' })}>
          All applications
        </button>
      )}
    </>
  );
}
