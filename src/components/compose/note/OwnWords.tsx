import type { RefObject } from 'preact';

interface Props {
  readonly field: RefObject<HTMLTextAreaElement>;
  readonly prefix: string;
  readonly toWhom: string;
  readonly subject: string | null;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A message that the reader writes in their own words. On paper it stands as text. */
export function OwnWords({ field, prefix, toWhom, subject, text, onText }: Props) {
  const hint = `${prefix}-own-hint`;
  return (
    <div class="field own-words">
      {subject !== null && (
        <p>
          <span class="label">Subject</span> {subject}
        </p>
      )}
      <label for={`${prefix}-own`}>Your words{toWhom && <span class="visually-hidden">{toWhom}</span>}</label>
      <p class="hint not-on-paper" id={hint}>
        {subject === null
          ? 'Write whatever you like. Filling in blanks no longer changes this text.'
          : 'Write whatever you like. Filling in blanks now changes only the subject.'}
      </p>
      <textarea
        id={`${prefix}-own`}
        ref={field}
        rows={14}
        autocomplete="off"
        aria-describedby={hint}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p class="on-paper-alone">{text}</p>
    </div>
  );
}
