interface Props {
  readonly id: string;
  readonly says: string | undefined;
}

/** What is wrong with a field, beside the field; nothing where nothing is. */
export function FieldError({ id, says }: Props) {
  return says ? (
    <p class="error" id={id}>
      <span class="visually-hidden">Error: </span>
      {says}
    </p>
  ) : null;
}
