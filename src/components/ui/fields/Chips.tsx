import type { ComponentChildren } from 'preact';

import { FieldError } from './FieldError.tsx';

export interface Chip<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Whether its label is not known yet: it keeps its place and can't be chosen. */
  readonly isPending?: boolean;
}

interface Props<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Chip<Value>[];
  readonly value: Value | '';
  readonly onValue: (value: Value) => void;
  readonly error?: string | undefined;
  /** The id of the first answer, where an error or a link leads to the question as a whole. */
  readonly firstId?: string | undefined;
  /** What appears below the chips: the field of the chosen one, or an echo of it. */
  readonly children?: ComponentChildren;
}

/** One question with several short answers, as radio buttons that look like chips, with ids `<name>-<value>`. */
export function Chips<Value extends string>(props: Props<Value>) {
  const { name, legend, choices, value, onValue, error, firstId, children } = props;
  const errorId = `${name}-error`;
  return (
    <fieldset class="field" aria-describedby={error ? errorId : undefined}>
      <legend id={`${name}-legend`}>{legend}</legend>
      <FieldError id={errorId} says={error} />
      <div class="chips">
        {choices.map((choice, index) => (
          <label class="chip" key={choice.value}>
            <input
              type="radio"
              id={index === 0 && firstId ? firstId : `${name}-${choice.value}`}
              name={name}
              value={choice.value}
              disabled={choice.isPending}
              checked={value === choice.value}
              onChange={() => onValue(choice.value)}
            />
            <span class={choice.isPending ? 'pending' : undefined}>{choice.label}</span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
