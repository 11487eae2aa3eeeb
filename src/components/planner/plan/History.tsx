import { dayInWords, type Happening } from '../../../plan/index.ts';

interface Props {
  readonly history: readonly Happening[];
  readonly onRemove: (logIndex: number) => void;
}

/** What is done or past, oldest first; what the reader noted can be taken back. */
export function History({ history, onRemove }: Props) {
  if (!history.length) return null;
  return (
    <>
      <h3>So far</h3>
      <ul class="history">
        {history.map(({ day, kind, what, logIndex }) => (
          <li key={`${day}-${kind}-${String(logIndex)}`}>
            <time dateTime={day}>{dayInWords(day)}</time>: {what}{' '}
            {logIndex !== null && (
              <button
                type="button"
                class="plain not-on-paper"
                aria-label={`Undo: ${what}`}
                onClick={() => onRemove(logIndex)}
              >
                Undo
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
