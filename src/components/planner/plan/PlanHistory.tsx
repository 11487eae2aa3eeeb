import { useEffect, useRef, useState } from 'preact/hooks';

import { dayInWords, parseDay, type Day, type HistoryEntry, type LogEntry } from '../../../plan/index.ts';
import type { Session } from '../../../session/index.ts';
import { Postmark } from '../../site/Postmark.tsx';
import { DateField } from '../../ui/fields/DateField.tsx';

interface Props {
  readonly history: readonly HistoryEntry[];
  readonly log: readonly LogEntry[];
  readonly session: Session;
  readonly today: Day;
}

/** What is done or past, oldest first; what the reader noted can be taken back or put on its right day. */
export function PlanHistory({ history, log, session, today }: Props) {
  const [editing, setEditing] = useState<number | null>(null);
  if (!history.length) return null;
  return (
    <>
      <h3>So far</h3>
      <ul class="history">
        {history.map(({ day, kind, what, logIndex }) => {
          const entry = logIndex === null ? undefined : log[logIndex];
          return (
            <li key={`${day}-${kind}-${String(logIndex)}`}>
              <Postmark day={day} isCanceled />
              <span>
                <span aria-hidden="true">{dayInWords(day)}: </span>
                {what}{' '}
                {logIndex !== null && entry && (
                  <span class="not-on-paper">
                    <button
                      type="button"
                      class="plain"
                      aria-label={`Undo: ${what}`}
                      onClick={() => session.send({ type: 'remove-entry', index: logIndex, entry })}
                    >
                      Undo
                    </button>
                    <button
                      type="button"
                      class="plain"
                      aria-label={`Change date: ${what}`}
                      aria-expanded={editing === logIndex}
                      onClick={() => setEditing(editing === logIndex ? null : logIndex)}
                    >
                      Change date
                    </button>
                    {editing === logIndex && (
                      <EntryDate
                        {...{ day, today }}
                        onDay={(to) => {
                          const outcome = session.send({ type: 'move-entry', index: logIndex, entry, day: to });
                          if (outcome.ok) setEditing(null);
                          return outcome.ok ? null : outcome.says;
                        }}
                      />
                    )}
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface EntryDateProps {
  readonly day: Day;
  readonly today: Day;
  /** Moves the entry to the day; answers with what is wrong with that, null where nothing is. */
  readonly onDay: (day: Day) => string | null;
}

/** The day on which something happened, to be put right. */
function EntryDate({ day, onDay }: EntryDateProps) {
  const [text, setText] = useState<string>(day);
  const [error, setError] = useState<string>();
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => field.current?.querySelector('input')?.focus(), []);
  const save = (): void => {
    const to = parseDay(text);
    setError(to === null ? 'This date is incomplete, or does not exist.' : (onDay(to) ?? undefined));
  };
  return (
    <div ref={field}>
      <DateField id="entry-day" label="It was on" value={text} onValue={setText} error={error}>
        <button type="button" class="button quiet" onClick={save}>
          Save this date
        </button>
      </DateField>
    </div>
  );
}
