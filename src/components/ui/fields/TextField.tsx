interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** Undefined leaves what stands in the field. */
  readonly value: string | undefined;
  readonly onValue: (value: string) => void;
}

/** A line to write on. */
export function TextField({ id, label, hint, value, onValue }: Props) {
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
        autocomplete="off"
        value={value}
        aria-describedby={hint && `${id}-hint`}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </div>
  );
}
