interface Props {
  /** Whether each person met gets a note of their own. */
  readonly canBeSeveral: boolean;
  readonly addId: string;
  readonly clearId: string;
  /** What the button says that brings back what was taken away; null where nothing was. */
  readonly undo: string | null;
  readonly onAdd: () => void;
  readonly onClear: () => void;
  readonly onUndo: () => void;
}

/** What changes every note of a template: another person, or clearing what was typed. */
export function FieldsOfAll({ canBeSeveral, addId, clearId, undo, onAdd, onClear, onUndo }: Props) {
  return (
    <>
      {canBeSeveral && (
        <button type="button" class="plain" id={addId} onClick={onAdd}>
          Add another person you met
        </button>
      )}
      <button type="button" class="plain" id={clearId} onClick={onClear}>
        Clear the form
      </button>
      {undo && (
        <button type="button" class="plain" onClick={onUndo}>
          {undo}
        </button>
      )}
    </>
  );
}
