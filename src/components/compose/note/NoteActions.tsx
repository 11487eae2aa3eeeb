import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { mailLink } from '../../../messages/index.ts';
import type { Note } from '../words/compose-note.ts';
import { DoneNote } from '../../ui/DoneNote.tsx';
import { useDoneNote } from '../../ui/use-done-note.ts';
import { copyText } from '../../ui/sharing/copy-text.ts';
import type { TemplateWords } from '../../check/template-words.ts';

interface Props {
  readonly note: Note;
  readonly channel: TemplateWords['channel'];
  /** Tells buttons for several people apart: " to Ms Okafor". */
  readonly toWhom: string;
  readonly say: (sentence: string) => void;
  /** A button beside Copy, such as "Mark as done". */
  readonly beside?: ComponentChildren;
  readonly onPrint: () => void;
}

/** The ways to take a message along: copy it, mail it, print it, share it. */
export function NoteActions({ note, channel, toWhom, say, beside, onPrint }: Props) {
  const [canShare, setCanShare] = useState(false);
  // Known in the browser alone; the page as it was served has no such button.
  useEffect(() => setCanShare(typeof navigator.share === 'function'), []);
  const { text, subject, blanks } = note;
  const mail = channel === 'email' ? mailLink(subject ?? '', text) : null;
  const name = toWhom && <span class="visually-hidden">{toWhom}</span>;

  const [shown, sayAndShow] = useDoneNote(say, text);
  const copy = async (what: string, done: string): Promise<void> =>
    sayAndShow((await copyText(what)) ? `${done} ${blanksInWords(blanks)}` : CLIPBOARD_SHUT);
  const share = async (): Promise<void> => {
    try {
      await navigator.share(subject === null ? { text } : { title: subject, text });
    } catch {
      // The reader closed the sheet, or there was no one to share with: nothing has happened.
    }
  };
  return (
    <>
      <div class="row bar">
        <button type="button" class="button" onClick={() => void copy(text, 'Copied.')}>
          Copy{name}
        </button>
        {mail && (
          <a
            class="button quiet"
            href={mail.href}
            onClick={() => {
              if (!mail.holdsMessage) void copy(text, TOO_LONG);
            }}
          >
            Open in mail{name}
          </a>
        )}
        {beside}
        {blanks > 0 && (
          <span class="label blanks-left">{blanks === 1 ? '1 blank left' : `${String(blanks)} blanks left`}</span>
        )}
      </div>
      <DoneNote sentence={shown} />
      <div class="row more-actions">
        {subject !== null && (
          <button type="button" class="plain" onClick={() => void copy(subject, 'Subject copied.')}>
            Copy subject{name}
          </button>
        )}
        <button type="button" class="plain" onClick={onPrint}>
          {beside === undefined ? 'Print' : 'Print this message'}
          {name}
        </button>
        {canShare && (
          <button type="button" class="plain" onClick={() => void share()}>
            Share{name}
          </button>
        )}
      </div>
    </>
  );
}

const TOO_LONG = 'The message is too long to open in mail, so it was copied. Paste it into an email.';
const CLIPBOARD_SHUT = 'Your browser did not allow copying. Select the text and copy it yourself.';

/** What Copy says of the blanks; empty where none are left. */
function blanksInWords(blanks: number): string {
  if (blanks === 0) return '';
  return blanks === 1 ? 'There is one blank left to fill in.' : `${String(blanks)} blanks left to fill in.`;
}
