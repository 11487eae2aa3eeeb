import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import type { Span } from '../../messages/check/index.ts';
import type { Turn } from '../../messages/index.ts';
import { nextSpan } from '../check/next-span.ts';
import { Later } from '../planner/Later.tsx';
import type { Note } from './compose-note.ts';
import { LinesToCopyOnto } from './LinesToCopyOnto.tsx';
import { NoteActions } from './NoteActions.tsx';
import { printAlone } from './print-alone.ts';
import { Script } from './Script.tsx';
import { Sheet } from './Sheet.tsx';
import type { Level } from './Heading.tsx';
import type { TemplateWords } from './template-words.ts';

export interface NoteProps {
  readonly note: Note;
  readonly template: TemplateWords;
  /** Makes the ids of this note its own. */
  readonly prefix: string;
  /** Tells it apart from the notes to others: " to Ms Okafor"; empty for one alone. */
  readonly toWhom: string;
  readonly level: Level;
  readonly base: string;
  readonly say: (sentence: string) => void;
  /** Whether the reader has begun to write, so that the checker is wanted. */
  readonly isBegun: boolean;
  /** Asks for the checker. */
  readonly onCheck: () => void;
  readonly onText: (text: string | null) => void;
  readonly under?: ((turn: Turn) => ComponentChildren) | undefined;
  /** The fields that fill it in. */
  readonly children: ComponentChildren;
}

/** One message: as the template has it, or in the reader's own words; then what to do with it, and what the rules say. */
export function NoteView(props: NoteProps) {
  const { note, template, prefix, toWhom, level, base, say, isBegun, onCheck, onText, under, children } = props;
  const { subject, blocks, text, isEdited } = note;
  const [dropped, setDropped] = useState<string | null>(null);
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

  const name = toWhom && <span class="visually-hidden">{toWhom}</span>;
  const showWords = (spans: readonly Span[]): void => {
    const { current } = field;
    const span = current && nextSpan(spans, { start: current.selectionStart, end: current.selectionEnd });
    if (!current || !span) return;
    current.setSelectionRange(span.start, span.end);
    current.focus();
  };
  const write = (words: string): void => {
    onText(words);
    setFocusOn('field');
  };
  return (
    <div class="message" ref={part}>
      {isEdited ? (
        <div class="field own-words">
          {subject !== null && (
            <p>
              <span class="label">Subject</span> {subject}
            </p>
          )}
          <label for={`${prefix}-own`}>Your words{name}</label>
          <p class="hint not-on-paper" id={`${prefix}-own-hint`}>
            Write here as you like. The fields no longer change it.
          </p>
          <textarea
            id={`${prefix}-own`}
            ref={field}
            rows={14}
            autocomplete="off"
            aria-describedby={`${prefix}-own-hint`}
            value={text}
            onInput={(event) => onText(event.currentTarget.value)}
          />
          <p class="on-paper-alone">{text}</p>
        </div>
      ) : template.channel === 'call' || template.channel === 'in-person' ? (
        <Script {...{ blocks, level, under }} />
      ) : (
        <Sheet {...{ subject, blocks }} />
      )}
      {template.channel === 'note' && <LinesToCopyOnto text={text} />}
      {children}
      <div class="note-deeds not-on-paper needs-script">
        <NoteActions
          {...{ note, toWhom, say }}
          channel={template.channel}
          onPrint={() => part.current && printAlone(part.current)}
        />
        {isEdited ? (
          <button
            type="button"
            class="plain"
            onClick={() => {
              setDropped(text);
              onText(null);
              setFocusOn('change');
              say('The template is back. Undo brings your words again.');
            }}
          >
            Back to the template{name}
          </button>
        ) : (
          <button type="button" class="plain" ref={change} onClick={() => write(text)}>
            Change the words{name}
          </button>
        )}
        {!isBegun && !isEdited && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              onCheck();
              setFocusOn('check');
            }}
          >
            Check this message{name}
          </button>
        )}
        {dropped !== null && !isEdited && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              write(dropped);
              setDropped(null);
              say('Your words are back.');
            }}
          >
            Undo{name}
          </button>
        )}
      </div>
      {(isBegun || isEdited) && (
        <div class="note-check not-on-paper" data-pagefind-ignore ref={check} tabIndex={-1}>
          <Later
            load={() => import('./NoteCheck.tsx')}
            of={{ text, prefix, level, base, say, moment: template.moment, showWords: isEdited ? showWords : null }}
            without="The checker could not load. The rest works without it."
          />
        </div>
      )}
    </div>
  );
}
