import { useState } from 'preact/hooks';

import { dayInWords, type Day, type Happening } from '../../../plan/index.ts';
import { Later } from '../Later.tsx';

interface Props {
  readonly history: readonly Happening[];
  readonly today: Day;
  readonly onRemove: (logIndex: number) => void;
  readonly onDay: (logIndex: number, day: Day) => void;
}

/** What is done or past, oldest first; what the reader noted can be taken back or put on its right day. */
export function History({ history, today, onRemove, onDay }: Props) {
  const [editing, setEditing] = useState<number | null>(null);
  if (!history.length) return null;
  return (
    <>
      <h3>So far</h3>
      <ul class="history">
        {history.map(({ day, kind, what, logIndex }) => (
          <li key={`${day}-${kind}-${String(logIndex)}`}>
            <time dateTime={day}>{dayInWords(day)}</time>: {what}{' '}
            {logIndex !== null && (
              <span class="not-on-paper">
                <button type="button" class="plain" aria-label={`Undo: ${what}`} onClick={() => onRemove(logIndex)}>
                  Undo
                </button>
                <button
                  type="button"
                  class="plain"
                  aria-label={`Another day: ${what}`}
                  aria-expanded={editing === logIndex}
                  onClick={() => setEditing(editing === logIndex ? null : logIndex)}
                >
                  Another day
                </button>
                {editing === logIndex && (
                  <Later
                    load={() => import('./DayOfEntry.tsx')}
                    of={{
                      ...{ day, today },
                      onDay: (right: Day) => {
                        setEditing(null);
                        onDay(logIndex, right);
                      },
                    }}
                    without="The field for another day could not be loaded."
                  />
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
