import { isForEach } from './compose-note.ts';
import { Heading, type Level } from './Heading.tsx';
import type { TemplateWords } from './template-words.ts';
import type { Words } from './use-words.ts';
import { isPersonal, WordFields } from './WordFields.tsx';

interface Props {
  readonly template: TemplateWords;
  readonly words: Words;
  readonly isRead: boolean;
  readonly prefix: string;
  readonly level: Level;
  /** Whether each person has fields of their own beside their note. */
  readonly isSeveral: boolean;
  readonly addId: string;
  readonly clearId: string;
  /** What the button says that brings back what was taken away; null where nothing was. */
  readonly undo: string | null;
  readonly onBegin: () => void;
  readonly onAdd: () => void;
  readonly onClear: () => void;
  readonly onUndo: () => void;
}

/** The fields that fill in every note of a template, and the ways to add a person or to clear what was typed. */
export function FieldsOfAll(props: Props) {
  const { template, words, isRead, prefix, level, isSeveral, addId, clearId, undo } = props;
  const { onBegin, onAdd, onClear, onUndo } = props;
  const canBeSeveral = isForEach(template);
  const fields = isSeveral ? template.fields.filter((field) => !isPersonal(field)) : template.fields;
  return (
    <div class="note-fields not-on-paper needs-script" data-pagefind-ignore onInput={onBegin}>
      <Heading level={level}>Fill it in</Heading>
      <p class="hint">It stays on this device, in this tab.</p>
      <WordFields {...{ prefix, fields, words, isRead }} place={canBeSeveral ? 0 : null} />
      <p class="row">
        {canBeSeveral && (
          <button type="button" class="plain" id={addId} onClick={onAdd}>
            Add another person you met
          </button>
        )}
        <button type="button" class="plain" id={clearId} onClick={onClear}>
          Clear what I typed
        </button>
        {undo && (
          <button type="button" class="plain" onClick={onUndo}>
            {undo}
          </button>
        )}
      </p>
    </div>
  );
}
