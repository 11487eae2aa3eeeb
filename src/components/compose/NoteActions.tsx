import { useEffect, useState } from 'preact/hooks';

import { mailLink } from '../../messages/index.ts';
import type { Note } from './compose-note.ts';
import { Shown } from '../planner/Shown.tsx';
import { useShown } from '../planner/use-shown.ts';
import { copyText } from './copy-text.ts';
import type { TemplateWords } from './template-words.ts';

interface Props {
  readonly note: Note;
  readonly channel: TemplateWords['channel'];
  /** Tells buttons for several people apart: " to Ms Okafor". */
  readonly toWhom: string;
  readonly say: (sentence: string) => void;
  readonly onPrint: () => void;
}

/** The ways to take a message along: copy it, mail it, print it, share it. */
export function NoteActions({ note, channel, toWhom, say, onPrint }: Props) {
  const [canShare, setCanShare] = useState(false);
  // Known in the browser alone; the page as it was served has no such button.
  useEffect(() => setCanShare(typeof navigator.share === 'function'), []);
  const { text, subject, blanks } = note;
  const mail = channel === 'email' ? mailLink(subject ?? '', text) : null;
  const name = toWhom && <span class="visually-hidden">{toWhom}</span>;

  const [shown, sayAndShow] = useShown(say, text);
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
      <div class="row">
        <button type="button" class="button" onClick={() => void copy(text, 'Copied.')}>
          Copy{name}
        </button>
        {subject !== null && (
          <button type="button" class="button quiet" onClick={() => void copy(subject, 'The subject is copied.')}>
            Copy subject{name}
          </button>
        )}
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
        <button type="button" class="button quiet" onClick={onPrint}>
          Print{name}
        </button>
        {canShare && (
          <button type="button" class="button quiet" onClick={() => void share()}>
            Share{name}
          </button>
        )}
      </div>
      <Shown sentence={shown} />
    </>
  );
}

const TOO_LONG = 'Too long for a mail link, so the words are copied: paste them into your mail.';
const CLIPBOARD_SHUT = 'Your browser keeps the clipboard shut. Mark the words and copy them by hand.';

/** What Copy says of the blanks; empty where none are left. */
function blanksInWords(blanks: number): string {
  if (blanks === 0) return '';
  return blanks === 1 ? 'One blank is left to fill in.' : `${String(blanks)} blanks are left to fill in.`;
}
