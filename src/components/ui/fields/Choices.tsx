import type { ComponentChildren } from 'preact';

import { FieldError } from './FieldError.tsx';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  /** What appears under the choice once it is made. */
  readonly more?: ComponentChildren;
}

interface Props<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | '';
  readonly onValue: (value: Value) => void;
  readonly error?: string | undefined;
}

/** One question with a few answers, as radio buttons with ids `<name>-<value>`. */
export function Choices<Value extends string>({ name, legend, choices, value, onValue, error }: Props<Value>) {
  const errorId = `${name}-error`;
  return (
    <fieldset class="field" aria-describedby={error ? errorId : undefined}>
      <legend>{legend}</legend>
      <FieldError id={errorId} says={error} />
      {choices.map((choice) => (
        <div class="choice" key={choice.value}>
          <label>
            <input
              type="radio"
              id={`${name}-${choice.value}`}
              name={name}
              value={choice.value}
              checked={value === choice.value}
              onChange={() => onValue(choice.value)}
            />
            <span>
              {choice.label}
              {choice.hint && <span class="hint">{choice.hint}</span>}
            </span>
          </label>
          {value === choice.value && choice.more && <div class="more">{choice.more}</div>}
        </div>
      ))}
    </fieldset>
  );
}
