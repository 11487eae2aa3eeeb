import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import type { Span } from '../../../messages/check/index.ts';
import type { CallOutcome, FieldId } from '../../../messages/index.ts';
import { selectNext } from '../../check/findings/next-span.ts';
import { LazyPart } from '../../ui/LazyPart.tsx';
import { BlankInput } from './BlankInput.tsx';
import type { Note } from '../words/compose-note.ts';
import type { Level } from '../../ui/Heading.tsx';
import { LinesToCopyOnto } from './LinesToCopyOnto.tsx';
import { NoteActions } from './NoteActions.tsx';
import { OwnWords } from './OwnWords.tsx';
import { printAlone } from './print-alone.ts';
import { Script } from './Script.tsx';
import { Sheet } from './Sheet.tsx';
import type { TemplateWords } from '../../check/template-words.ts';
import type { Words } from '../words/use-words.ts';

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
  readonly under: (turn: CallOutcome) => ComponentChildren;
  /** The place of the person whom it is to; null where it is to nobody in particular. */
  readonly place: number | null;
  /** Whether its blanks can be typed into: not before the page can listen. */
  readonly isRead: boolean;
  /** A button for the bar of main actions, beside Copy. */
  readonly beside?: ComponentChildren;
  /** More ways to change the notes, under the actions. */
  readonly children: ComponentChildren;
}

/** One message: as the template has it, or in the reader's own words; then what to do with it, and what the rules say. */
export function NoteView(props: NoteProps) {
  const {
    note,
    template,
    words,
    prefix,
    toWhom,
    level,
    base,
    say,
    isBegun,
    onBegin,
    under,
    place,
    isRead,
    beside,
    children,
  } = props;
  const { subject, subjectPieces, blocks, text, isEdited, dropped } = note;
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
    // Its places count in the text that was checked, and in no later one.
    if (field.current && checked === text) selectNext(spans, field.current);
  };
  const plain = (name: string, action: () => void, ref?: typeof change) => (
    <button type="button" class="plain" onClick={action} {...(ref && { ref })}>
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
  const blank = isRead
    ? (id: FieldId) => <BlankInput field={id} {...{ prefix, words, place, toWhom, onBegin }} />
    : undefined;
  return (
    <div class="message" ref={part}>
      {isEdited ? (
        <OwnWords {...{ field, prefix, toWhom, subject, text }} onText={(own) => words.setEdited(note.key, own)} />
      ) : isScript ? (
        <Script {...{ blocks, level, blank, under }} />
      ) : (
        <Sheet subject={subjectPieces} {...{ blocks, blank }} />
      )}
      {template.channel === 'note' && <LinesToCopyOnto text={text} />}
      <div class="note-actions not-on-paper needs-script" data-pagefind-ignore>
        <NoteActions
          {...{ note, toWhom, say, beside }}
          channel={template.channel}
          onPrint={() => part.current && printAlone(part.current)}
        />
        <div class="row more-actions">
          {isEdited
            ? plain('Go back to the template', () => {
                words.setEdited(note.key, null);
                setFocusOn('change');
                say('Back to the template. Undo brings your changes back.');
              })
            : plain('Edit the text', () => write(text, 'Write whatever you like.'), change)}
          {!isBegun &&
            !isEdited &&
            plain('Check this message', () => {
              onBegin();
              setFocusOn('check');
            })}
          {dropped !== null && !isEdited && plain('Undo', () => write(dropped, 'Your changes are back.'))}
          {children}
        </div>
      </div>
      {(isBegun || isEdited) && (
        <div class="note-check not-on-paper" data-pagefind-ignore ref={check} tabIndex={-1}>
          <LazyPart
            load={() => import('./NoteCheck.tsx')}
            of={{ text, prefix, level, base, say, toWhom, isEdited, showWords, moment: template.moment }}
            without="The checker could not be loaded. Everything else still works."
          />
        </div>
      )}
    </div>
  );
}
