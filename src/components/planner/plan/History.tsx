import { useState } from 'preact/hooks';

import { dayInWords, parseDay, type Day, type Happening } from '../../../plan/index.ts';
import { DateField } from '../DateField.tsx';

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
                  <DayOfEntry
                    day={day}
                    today={today}
                    onDay={(right) => {
                      setEditing(null);
                      onDay(logIndex, right);
                    }}
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

function DayOfEntry({ day, today, onDay }: { day: Day; today: Day; onDay: (day: Day) => void }) {
  const [text, setText] = useState<string>(day);
  const [error, setError] = useState<string>();
  const keep = (): void => {
    const right = parseDay(text);
    if (right === null) setError('This date is not complete, or there is no such day.');
    else if (right > today) setError('That day is still to come. Choose one up to today.');
    else onDay(right);
  };
  return (
    <DateField id="entry-day" label="It was on" value={text} onValue={setText} error={error}>
      <button type="button" class="button quiet" onClick={keep}>
        Keep this day
      </button>
    </DateField>
  );
}
