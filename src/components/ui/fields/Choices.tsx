interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

interface Props<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | '';
  readonly onValue: (value: Value) => void;
}

/** One question with a few answers, as radio buttons with ids `<name>-<value>`. */
export function Choices<Value extends string>({ name, legend, choices, value, onValue }: Props<Value>) {
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
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
        </div>
      ))}
    </fieldset>
  );
}
