interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** What the browser may offer: `off` where it is not one of the reader's own facts. */
  readonly autocomplete?: string;
  /** Undefined leaves what stands in the field. */
  readonly value: string | undefined;
  readonly onValue: (value: string) => void;
}

/** A line to write on. */
export function TextField({ id, label, hint, autocomplete = 'off', value, onValue }: Props) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type="text"
        autocomplete={autocomplete}
        value={value}
        aria-describedby={hint && `${id}-hint`}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </div>
  );
}
