import { useState } from 'preact/hooks';

import { readMessage, type MessageReading, type NewsKind, type Said } from '../../../messages/reader/index.ts';
import { parseDay, type Day } from '../../../plan/index.ts';
import { ProposalForm } from './ProposalForm.tsx';
import './reader.css';

/** What the reader chose to log, read from a message and changed where they liked. */
export interface MessageEntry {
  readonly kind: Exclude<NewsKind, 'none'>;
  /** The day on which they said it. */
  readonly saidOn: Day;
  /** The promised day, the interview's, or the one by which to answer an offer; null where there is none. */
  readonly day: Day | null;
}

interface Props extends Omit<Said, 'saidOn'> {
  readonly today: Day;
  readonly onLog: (entry: MessageEntry) => void;
  readonly onClose: () => void;
}

/** Reads a pasted message and proposes an entry for the log. Loaded when wanted. */
export default function PasteMessage({ today, isWorkingDay, dateOrder, onLog, onClose }: Props) {
  const [text, setText] = useState('');
  const [said, setSaid] = useState<string>(today);
  const [error, setError] = useState('');
  const [read, setRead] = useState<{ text: string; saidOn: Day; reading: MessageReading } | null>(null);
  const submit = (event: Event): void => {
    event.preventDefault();
    const saidOn = parseDay(said);
    if (text.trim() === '') setError('Paste their message first.');
    else if (saidOn === null || saidOn > today) setError('Enter the day they said it, which can’t be in the future.');
    else {
      setError('');
      setRead({ text, saidOn, reading: readMessage(text, { saidOn, isWorkingDay, dateOrder }) });
    }
  };
  return (
    <section class="paste-message" aria-label="Paste their message">
      <form noValidate onSubmit={submit}>
        <div class="field">
          <label for="their-message">Their message</label>
          <textarea
            id="their-message"
            rows={8}
            value={text}
            aria-describedby={error ? 'their-message-error' : undefined}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setRead(null);
            }}
          />
        </div>
        <div class="field">
          <label for="their-message-day">When did they say it?</label>
          <input
            id="their-message-day"
            type="date"
            max={today}
            value={said}
            onInput={(event) => {
              setSaid(event.currentTarget.value);
              setRead(null);
            }}
          />
        </div>
        {error && (
          <p class="error" id="their-message-error" role="alert">
            {error}
          </p>
        )}
        <button type="submit" class="button">
          Read it
        </button>{' '}
        <button type="button" class="plain" onClick={onClose}>
          Close
        </button>
      </form>
      {read && <ProposalForm key={`${read.saidOn} ${read.text}`} {...read} {...{ onLog, onClose }} />}
    </section>
  );
}
