import type { ComponentChildren } from 'preact';

import { addDays, dayInWords, parseDay, type Day } from '../../plan/day.ts';
import { FieldError } from './FieldError.tsx';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly error?: string | undefined;
  readonly hint?: string;
  /** Hands in the reader's day, where Today and Yesterday stand beside the field. */
  readonly today?: Day;
  readonly children?: ComponentChildren;
}

/** A native date field, its day echoed with the weekday. */
export function DateField({ id, label, value, onValue, error, hint, today, children }: Props) {
  const day = parseDay(value);
  const [hintId, echoId, errorId] = [`${id}-hint`, `${id}-echo`, `${id}-error`];
  const set = (event: Event): void => {
    onValue((event.currentTarget as HTMLInputElement).value);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={hintId}>
          {hint}
        </p>
      )}
      <FieldError id={errorId} says={error} />
      <div class="row">
        <input
          id={id}
          name={id}
          type="date"
          value={value}
          onInput={set}
          onChange={set}
          aria-invalid={error ? true : undefined}
          aria-describedby={[hint && hintId, error && errorId, echoId].filter(Boolean).join(' ')}
        />
        {today && (
          <>
            <button type="button" class="plain" onClick={() => onValue(today)}>
              Today
            </button>
            <button type="button" class="plain" onClick={() => onValue(addDays(today, -1))}>
              Yesterday
            </button>
          </>
        )}
        {children}
      </div>
      <p class="echo" id={echoId}>
        {day ? dayInWords(day, true) : ''}
      </p>
    </div>
  );
}
