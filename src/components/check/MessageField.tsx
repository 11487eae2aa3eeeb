import type { RefObject } from 'preact';

interface Props {
  readonly field: RefObject<HTMLTextAreaElement>;
  /** Undefined leaves what stands in the text area, which the reader may have typed before the page could listen. */
  readonly text: string | undefined;
  readonly onText: (text: string) => void;
  readonly onClear: () => void;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
}

/** The text area for the message, with Clear, and Undo once something was cleared. */
export function MessageField({ field, text, onText, onClear, canUndo, onUndo }: Props) {
  return (
    <div class="field">
      <label for="check-message">Your message</label>
      <p class="hint" id="check-message-hint">
        Type or paste your message, in English. It stays on this device, in this tab.
      </p>
      <textarea
        id="check-message"
        ref={field}
        rows={14}
        autocomplete="off"
        aria-describedby="check-message-hint"
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <div class="row">
        <button type="button" class="plain" onClick={onClear}>
          Clear
        </button>
        {canUndo && (
          <button type="button" class="plain" onClick={onUndo}>
            Undo
          </button>
        )}
      </div>
    </div>
  );
}
