import { useEffect, useState } from 'preact/hooks';

import type { FieldId, FieldValues } from '../../../messages/index.ts';
import { filledWords, NOTHING_KNOWN, type FilledWords, type KnownWords } from './filled-words.ts';
import { adoptWords, clearWords, onWords, saveWords, typedWords } from './saved-words.ts';
import {
  NOTHING_TYPED,
  withoutPerson,
  withPersonAgain,
  type GonePerson,
  type NoteTexts,
  type Person,
  type TypedWords,
} from './typed-words.ts';

/** The words of messages as they stand now, and how to change them. */
export interface Words extends FilledWords {
  readonly setField: (field: FieldId, value: string) => void;
  readonly setPeople: (people: readonly Person[]) => void;
  /** Takes away all that was typed. Answers with how to bring it back. */
  readonly clear: () => () => void;
  /** Takes a person and the messages to them away. Answers with what {@link Words.putBack} needs. */
  readonly removePerson: (place: number) => GonePerson;
  readonly putBack: (gone: GonePerson) => void;
  /** Keeps a message in the reader's own words; null goes back to the template, and keeps them for an undo. */
  readonly setEdited: (note: string, text: string | null) => void;
}

/** The words of messages, shared by all that stand on the page and saved in the tab. What a plan knows is never changed. */
export function useWords(found: KnownWords | null): Words {
  const known = found ?? NOTHING_KNOWN;
  const { id } = known;
  const [typed, setTyped] = useState<TypedWords>(NOTHING_TYPED);
  useEffect(() => {
    const look = (): void => setTyped(typedWords(id));
    adoptWords(id);
    look();
    return onWords(look);
  }, [id]);
  // Read again at each change: another message on the page may have saved something since.
  const now = (): TypedWords => typedWords(id);
  const save = (more: Partial<TypedWords>): void => saveWords(id, { ...now(), ...more });
  const keepFields = (fields: FieldValues): void => {
    const instead = (Object.keys(fields) as FieldId[]).map((field) => [field, known.values[field]] as const);
    save({ fields: { ...now().fields, ...fields }, instead: { ...now().instead, ...Object.fromEntries(instead) } });
  };
  const keepPeople = (more: Partial<TypedWords>): void =>
    save({ ...more, knownPeople: known.people.map(({ name }) => name) });
  const peopleNow = (): readonly Person[] => filledWords(known, now()).people;
  return {
    ...filledWords(known, typed),
    setField: (field, value) => keepFields({ [field]: value }),
    clear: () => clearWords(id),
    setPeople: (people) => keepPeople({ people }),
    removePerson: (place) => {
      const { left, gone } = withoutPerson(peopleNow(), now(), place);
      keepPeople(left);
      return gone;
    },
    putBack: (gone) => keepPeople(withPersonAgain(peopleNow(), now(), gone)),
    setEdited: (note, text) => {
      const { edited, dropped } = now();
      const [was, others] = [edited[note], without(edited, note)];
      if (text !== null) save({ edited: { ...others, [note]: text }, dropped: without(dropped, note) });
      else save({ edited: others, dropped: was === undefined ? dropped : { ...dropped, [note]: was } });
    },
  };
}

function without(texts: NoteTexts, note: string): NoteTexts {
  return Object.fromEntries(Object.entries(texts).filter(([key]) => key !== note));
}
