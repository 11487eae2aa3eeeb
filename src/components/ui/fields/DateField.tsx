import type { ComponentChildren } from 'preact';

import { dayInWords, parseDay, type Day } from '../../../plan/index.ts';
import { FieldError } from './FieldError.tsx';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly error?: string | undefined;
  readonly hint?: string;
  /** The last day that can be chosen in the browser's calendar. */
  readonly max?: Day;
  /** The id of an element that asks the question, where the label alone does not. */
  readonly labelledBy?: string;
  readonly children?: ComponentChildren;
}

/** A native date field, its day echoed with the weekday. */
export function DateField({ id, label, value, onValue, error, hint, max, labelledBy, children }: Props) {
  const day = parseDay(value);
  const [hintId, echoId, errorId] = [`${id}-hint`, `${id}-echo`, `${id}-error`];
  const set = (event: Event): void => {
    onValue((event.currentTarget as HTMLInputElement).value);
  };
  return (
    <div class="field">
      <label for={id} id={`${id}-label`}>
        {label}
      </label>
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
          max={max}
          value={value}
          onInput={set}
          onChange={set}
          aria-labelledby={labelledBy && `${labelledBy} ${id}-label`}
          aria-invalid={error ? true : undefined}
          aria-describedby={[hint && hintId, error && errorId, echoId].filter(Boolean).join(' ')}
        />
        {children}
      </div>
      <p class="echo" id={echoId}>
        {/* WebKit shows today in an empty field. */}
        {day ? dayInWords(day, true) : 'No date yet'}
      </p>
    </div>
  );
}
