import '../planner/planner.css';
import '../check/check.css';
import './compose.css';

import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { Turn } from '../../messages/index.ts';
import { Later } from '../planner/Later.tsx';
import { composeNotes, isForEach, type Note } from './compose-note.ts';
import type { KnownWords } from './filled-words.ts';
import { Heading, type Level } from './Heading.tsx';
import type { TakeDate } from './NewDate.tsx';
import { NoteView } from './NoteView.tsx';
import { SameNotes } from './SameNotes.tsx';
import type { TemplateWords } from './template-words.ts';
import { useWords } from './use-words.ts';
import { isPersonal, typedBefore, WordFields } from './WordFields.tsx';

export interface ComposerProps {
  /** The template's id. */
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
}

/** Makes a template the reader's own: its blanks as fields beside it, a note for each person met, the checker under each. */
export default function Composer({ id, template, known, base, level, say, takeDate }: ComposerProps) {
  const ids = useId();
  const root = useRef<HTMLDivElement>(null);
  const words = useWords(known);
  const [isRead, setRead] = useState(false);
  const [isBegun, setBegun] = useState(false);
  const [bringBack, setBringBack] = useState<{ readonly whom: string; readonly deed: () => void } | null>(null);
  const [focusOn, setFocusOn] = useState('');
  useLayoutEffect(() => {
    if (known === null) return;
    words.takeTyped(typedBefore(root.current, `${ids}-0`, template.fields));
    setRead(true);
  }, [known === null]);
  useEffect(() => {
    // What was pressed stands elsewhere now, or nowhere, and the focus goes where the reader goes on.
    document.getElementById(focusOn)?.focus();
    setFocusOn('');
  }, [focusOn]);

  const begin = (): void => setBegun(true);
  const notes = composeNotes(id, template, words);
  const isSeveral = notes.length > 1;
  const addId = `${ids}-add`;
  const add = (): void => {
    words.setPeople([...words.people, { name: '', topic: '' }]);
    setFocusOn(`${ids}-${String(words.people.length)}-their-name`);
    say('There is one more note.');
  };
  const remove = (place: number, whom: string): void => {
    const deed = words.removePerson(place);
    setBringBack({ whom, deed });
    setFocusOn(addId);
    say(`The note to ${whom} is gone. Undo brings it back.`);
  };
  const putBack = (): void => {
    bringBack?.deed();
    setBringBack(null);
    setFocusOn(addId);
    say('The note is back.');
  };

  const under = (turn: Turn): ComponentChildren =>
    turn === 'new-date' && (
      // Reading a date takes the code of plans, which a page of words does without.
      <Later
        load={() => import('./NewDate.tsx')}
        of={{ id: `${ids}-new-date`, base, takeDate }}
        without="The field for the date could not be loaded."
      />
    );
  const shared = (
    <div class="note-fields not-on-paper needs-script" data-pagefind-ignore onInput={begin}>
      <Heading level={level}>Fill it in</Heading>
      <p class="hint">It stays on this device, in this tab.</p>
      <WordFields
        prefix={`${ids}-0`}
        fields={isSeveral ? template.fields.filter((field) => !isPersonal(field)) : template.fields}
        {...{ words, isRead, place: 0 }}
      />
      {isForEach(template) && (
        <p class="row">
          <button type="button" class="plain" id={addId} onClick={add}>
            Add another person you met
          </button>
          {bringBack && (
            <button type="button" class="plain" onClick={putBack}>
              Undo: bring back the note to {bringBack.whom}
            </button>
          )}
        </p>
      )}
    </div>
  );
  const view = (note: Note, place: number, toWhom: string, fields: ComponentChildren) => (
    <NoteView
      key={note.key}
      {...{ note, template, base, say, isBegun, toWhom, under }}
      onCheck={begin}
      level={isSeveral ? BELOW[level] : level}
      prefix={`${ids}-${String(place)}`}
      onText={(text) => words.setEdited(note.key, text)}
    >
      {fields}
    </NoteView>
  );
  return (
    <div class={isSeveral ? 'planner composer several' : 'planner composer'} ref={root}>
      {!isSeveral && notes.map((note) => view(note, 0, '', shared))}
      {isSeveral && shared}
      {isSeveral && <SameNotes notes={notes} />}
      {isSeveral && (
        <div class="notes-side-by-side">
          {notes.map((note, place) => {
            const whom = note.person.name.trim() || `person ${String(place + 1)}`;
            return (
              <div key={note.key} role="group" aria-labelledby={`${ids}-${String(place)}-to`}>
                <Heading level={level} id={`${ids}-${String(place)}-to`}>
                  To {whom}
                </Heading>
                {view(
                  note,
                  place,
                  ` to ${whom}`,
                  <div class="note-fields not-on-paper needs-script" data-pagefind-ignore onInput={begin}>
                    <WordFields
                      prefix={`${ids}-${String(place)}`}
                      fields={template.fields.filter(isPersonal)}
                      {...{ words, isRead, place }}
                    />
                    <button type="button" class="plain" onClick={() => remove(place, whom)}>
                      Remove<span class="visually-hidden"> the note to {whom}</span>
                    </button>
                  </div>,
                )}
              </div>
            );
          })}
        </div>
      )}
    </div>
  );
}

/** The notes to several people stand a heading deeper. */
const BELOW: Record<Level, Level> = { 2: 3, 3: 4, 4: 5, 5: 5 };
