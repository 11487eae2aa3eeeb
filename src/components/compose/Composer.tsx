import '../ui/fields/fields.css';

import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useState } from 'preact/hooks';

import type { CallOutcome } from '../../messages/index.ts';
import { LazyPart } from '../ui/LazyPart.tsx';
import { composeNotes, isForEach } from './words/compose-note.ts';
import type { KnownWords } from './words/filled-words.ts';
import type { Level } from '../ui/Heading.tsx';
import type { TakeDate } from './NewDate.tsx';
import { NoteView } from './note/NoteView.tsx';
import { SeveralNotes } from './note/SeveralNotes.tsx';
import type { TemplateWords } from '../check/template-words.ts';
import { useWords } from './words/use-words.ts';

export interface ComposerProps {
  readonly id: string;
  readonly template: TemplateWords;
  /** Null until it has been looked for; what is typed meanwhile stays. */
  readonly known: KnownWords | null;
  /** The folder that the site is published in, ending in a slash. */
  readonly base: string;
  /** How deep its headings stand. */
  readonly level: Level;
  readonly say: (sentence: string) => void;
  /** Takes a date that they name on the phone into the plan; null where there is no plan. */
  readonly takeDate: TakeDate | null;
  /** The address of the plan, where it stands on another page. */
  readonly planAddress?: string;
  /** A button beside Copy, such as "Mark as done". */
  readonly beside?: ComponentChildren;
}

/** Makes a template the reader's own: its blanks filled in where they are, a note for each person met, the checker under each. */
export default function Composer({
  id,
  template,
  known,
  base,
  level,
  say,
  takeDate,
  planAddress,
  beside,
}: ComposerProps) {
  const ids = useId();
  const words = useWords(known);
  const [isRead, setRead] = useState(false);
  const [isBegun, setBegun] = useState(false);
  const [undo, setUndo] = useState<Undo | null>(null);
  const [focusOn, setFocusOn] = useState('');
  const canBeSeveral = isForEach(template);
  useLayoutEffect(() => {
    if (known !== null) setRead(true);
  }, [known === null]);
  useEffect(() => {
    // What was pressed stands elsewhere now, or nowhere, and the focus goes where the reader goes on.
    document.getElementById(focusOn)?.focus();
    setFocusOn('');
  }, [focusOn]);

  const notes = composeNotes(id, template, words);
  const addId = `${ids}-add`;
  const clearId = `${ids}-clear`;
  const offer = (next: Undo, sentence: string): void => {
    setUndo(next);
    setFocusOn(next.focusOn);
    say(sentence);
  };
  const under = (turn: CallOutcome): ComponentChildren =>
    turn === 'new-date' && (
      // Reading a date takes the code of plans, which a page of words does without.
      <LazyPart
        load={() => import('./NewDate.tsx')}
        of={{ id: `${ids}-new-date`, base, takeDate, planAddress }}
        without="The date field could not be loaded."
      />
    );
  const shown = { template, words, isRead, base, say, isBegun, under, onBegin: () => setBegun(true) };
  // What changes every note: another person, or clearing what was typed.
  const changes = (
    <>
      {canBeSeveral && (
        <button
          type="button"
          class="plain"
          id={addId}
          onClick={() => {
            words.setPeople([...words.people, { name: '', topic: '' }]);
            setFocusOn(`${ids}-${String(words.people.length)}-their-name`);
            say('A note has been added.');
          }}
        >
          Add another person you met
        </button>
      )}
      <button
        type="button"
        class="plain"
        id={clearId}
        onClick={() =>
          offer({ name: 'Undo', action: words.clear(), focusOn: clearId }, 'Cleared. Press Undo to bring it back.')
        }
      >
        Clear the form
      </button>
      {undo && (
        <button
          type="button"
          class="plain"
          onClick={() => {
            undo.action();
            setUndo(null);
            setFocusOn(undo.focusOn);
            say('Your text is back.');
          }}
        >
          {undo.name}
        </button>
      )}
    </>
  );
  if (notes.length > 1) {
    return (
      <div class="fields composer several">
        <SeveralNotes
          {...{ ...shown, notes, level }}
          prefix={ids}
          onRemove={(place, whom) => {
            const gone = words.removePerson(place);
            const action = (): void => words.putBack(gone);
            const name = `Undo: bring back the note to ${whom}`;
            offer({ name, action, focusOn: addId }, `The note to ${whom} is gone. Press Undo to bring it back.`);
          }}
        />
        <div class="row not-on-paper needs-script">
          {beside}
          {changes}
        </div>
      </div>
    );
  }
  return (
    <div class="fields composer">
      {notes.map((note) => (
        <NoteView
          key={note.key}
          {...{ ...shown, note, level, beside }}
          prefix={`${ids}-0`}
          toWhom=""
          place={canBeSeveral ? 0 : null}
        >
          {changes}
        </NoteView>
      ))}
    </div>
  );
}

/** What was taken away last, and how to bring it back. */
interface Undo {
  readonly name: string;
  readonly action: () => void;
  /** The id of what takes the focus. */
  readonly focusOn: string;
}
