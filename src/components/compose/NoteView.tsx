import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import type { Span } from '../../messages/check/index.ts';
import type { Turn } from '../../messages/index.ts';
import { nextSpan } from '../check/next-span.ts';
import { Later } from '../planner/Later.tsx';
import type { Note } from './compose-note.ts';
import type { Level } from './Heading.tsx';
import { LinesToCopyOnto } from './LinesToCopyOnto.tsx';
import { NoteActions } from './NoteActions.tsx';
import { OwnWords } from './OwnWords.tsx';
import { printAlone } from './print-alone.ts';
import { Script } from './Script.tsx';
import { Sheet } from './Sheet.tsx';
import type { TemplateWords } from './template-words.ts';
import type { Words } from './use-words.ts';

export interface NoteProps {
  readonly note: Note;
  readonly template: TemplateWords;
  readonly words: Words;
  /** Makes the ids of this note its own. */
  readonly prefix: string;
  /** Tells it apart from the notes to others: " for Ms Okafor"; empty for one alone. */
  readonly toWhom: string;
  readonly level: Level;
  readonly base: string;
  readonly say: (sentence: string) => void;
  /** Whether the reader has begun to write, so that the checker is wanted. */
  readonly isBegun: boolean;
  readonly onBegin: () => void;
  readonly under: (turn: Turn) => ComponentChildren;
  /** The fields that fill it in. */
  readonly children: ComponentChildren;
}

/** More fields than this are taller than the letter that they fill in. A script is taller than any. */
const MANY_BLANKS = 6;

/** One message: as the template has it, or in the reader's own words; then what to do with it, and what the rules say. */
export function NoteView(props: NoteProps) {
  const { note, template, words, prefix, toWhom, level, base, say, isBegun, onBegin, under, children } = props;
  const { subject, blocks, text, isEdited, dropped } = note;
  const [focusOn, setFocusOn] = useState<'field' | 'change' | 'check' | null>(null);
  const part = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const change = useRef<HTMLButtonElement>(null);
  const check = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed has gone, and with it the focus.
    if (focusOn) ({ field, change, check })[focusOn].current?.focus();
    setFocusOn(null);
  }, [focusOn]);

  const showWords = (spans: readonly Span[], checked: string): void => {
    const { current } = field;
    // Its places count in the text that was checked, and in no later one.
    if (!current || checked !== text) return;
    const span = nextSpan(spans, { start: current.selectionStart, end: current.selectionEnd });
    if (span) current.setSelectionRange(span.start, span.end);
    current.focus();
  };
  const plain = (name: string, deed: () => void, ref?: typeof change) => (
    <button type="button" class="plain" onClick={deed} {...(ref && { ref })}>
      {name}
      {toWhom && <span class="visually-hidden">{toWhom}</span>}
    </button>
  );
  const write = (own: string, says: string): void => {
    words.setEdited(note.key, own);
    setFocusOn('field');
    say(says);
  };
  const isScript = template.channel === 'call' || template.channel === 'in-person';
  const hasMany = !isScript && template.fields.length > MANY_BLANKS;
  return (
    <div class={hasMany ? 'message many-blanks' : 'message'} ref={part}>
      {isEdited ? (
        <OwnWords {...{ field, prefix, toWhom, subject, text }} onText={(own) => words.setEdited(note.key, own)} />
      ) : isScript ? (
        <Script {...{ blocks, level, under }} />
      ) : (
        <Sheet {...{ subject, blocks }} />
      )}
      {template.channel === 'note' && <LinesToCopyOnto text={text} />}
      {children}
      <div class="note-deeds not-on-paper needs-script" data-pagefind-ignore>
        <NoteActions
          {...{ note, toWhom, say }}
          channel={template.channel}
          onPrint={() => part.current && printAlone(part.current)}
        />
        <div class="row">
          {isEdited
            ? plain('Back to the template', () => {
                words.setEdited(note.key, null);
                setFocusOn('change');
                say('The template is back. Undo brings your words again.');
              })
            : plain('Change the words', () => write(text, 'Write as you like.'), change)}
          {!isBegun &&
            !isEdited &&
            plain('Check this message', () => {
              onBegin();
              setFocusOn('check');
            })}
          {dropped !== null && !isEdited && plain('Undo', () => write(dropped, 'Your words are back.'))}
        </div>
      </div>
      {(isBegun || isEdited) && (
        <div class="note-check not-on-paper" data-pagefind-ignore ref={check} tabIndex={-1}>
          <Later
            load={() => import('./NoteCheck.tsx')}
            of={{ text, prefix, level, base, say, toWhom, isEdited, showWords, moment: template.moment }}
            without="The checker could not load. The rest works without it."
          />
        </div>
      )}
    </div>
  );
}
