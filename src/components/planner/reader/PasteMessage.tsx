import { useEffect, useRef, useState } from 'preact/hooks';

import { readMessage, type MessageReading, type NewsKind, type Said } from '../../../messages/reader/index.ts';
import { parseDay, type Day } from '../../../plan/index.ts';
import { DateField } from '../../ui/fields/DateField.tsx';
import { FieldError } from '../../ui/fields/FieldError.tsx';
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
  const [errors, setErrors] = useState<{ readonly text?: string; readonly day?: string }>({});
  const form = useRef<HTMLFormElement>(null);
  const [read, setRead] = useState<{ text: string; saidOn: Day; reading: MessageReading } | null>(null);
  const submit = (event: Event): void => {
    event.preventDefault();
    const saidOn = parseDay(said);
    if (text.trim() === '') setErrors({ text: 'Paste their message first.' });
    else if (saidOn === null || saidOn > today)
      setErrors({ day: 'Enter the date of their message. It can’t be in the future.' });
    else {
      setErrors({});
      setRead({ text, saidOn, reading: readMessage(text, { saidOn, isWorkingDay, dateOrder }) });
    }
  };
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [errors]);
  return (
    <section class="paste-message" aria-label="Paste their message">
      <form ref={form} noValidate onSubmit={submit}>
        <div class="field">
          <label for="their-message">Their message</label>
          <FieldError id="their-message-error" says={errors.text} />
          <textarea
            id="their-message"
            rows={8}
            value={text}
            aria-invalid={errors.text ? true : undefined}
            aria-describedby={errors.text && 'their-message-error'}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setRead(null);
            }}
          />
        </div>
        <DateField
          id="their-message-day"
          label="When did they say it?"
          max={today}
          value={said}
          error={errors.day}
          onValue={(day) => {
            setSaid(day);
            setRead(null);
          }}
        />
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
