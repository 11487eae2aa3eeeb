import { useEffect, useState } from 'preact/hooks';

import type { FieldId, FieldValues } from '../../messages/index.ts';
import { filledWords, NOTHING_KNOWN, type FilledWords, type KnownWords } from './filled-words.ts';
import {
  editedWithout,
  keepWords,
  NOTHING_TYPED,
  onWords,
  typedWords,
  type Person,
  type TypedWords,
} from './kept-words.ts';

/** The words of messages as they stand now, and how to change them. */
export interface Words extends FilledWords {
  readonly setField: (field: FieldId, value: string) => void;
  /** Takes what was typed before the page could listen. */
  readonly takeTyped: (values: FieldValues) => void;
  readonly setPeople: (people: readonly Person[]) => void;
  /** Takes a person and the messages to them away. Answers with how to bring them back. */
  readonly removePerson: (place: number) => () => void;
  /** Keeps a message in the reader's own words; null goes back to the template. */
  readonly setEdited: (note: string, text: string | null) => void;
}

/** The words of messages, shared by all that stand on the page and kept in the tab. What a plan knows is never changed. */
export function useWords(found: KnownWords | null): Words {
  const known = found ?? NOTHING_KNOWN;
  const { id } = known;
  const [typed, setTyped] = useState<TypedWords>(NOTHING_TYPED);
  useEffect(() => {
    const look = (): void => setTyped(typedWords(id));
    look();
    return onWords(look);
  }, [id]);
  // Read again at each change: another message on the page may have kept something since.
  const keep = (more: Partial<TypedWords>): void => keepWords(id, { ...typedWords(id), ...more });
  return {
    ...filledWords(known, typed),
    setField: (field, value) => keep({ fields: { ...typedWords(id).fields, [field]: value } }),
    takeTyped: (values) => {
      const { 'their-name': name, 'their-topic': topic, ...fields } = values;
      if (Object.keys(values).length === 0) return;
      const { people } = filledWords(known, typedWords(id));
      const [first, ...others] = people;
      const person = { name: name ?? first?.name ?? '', topic: topic ?? first?.topic ?? '' };
      keep({
        fields: { ...typedWords(id).fields, ...fields },
        ...((name ?? topic) && { people: [person, ...others] }),
      });
    },
    setPeople: (people) => keep({ people }),
    removePerson: (place) => {
      const { people } = filledWords(known, typedWords(id));
      const { edited } = typedWords(id);
      keep({ people: people.toSpliced(place, 1), edited: editedWithout(edited, place) });
      return () => keep({ people, edited });
    },
    setEdited: (note, text) => {
      const others = Object.entries(typedWords(id).edited).filter(([key]) => key !== note);
      keep({ edited: Object.fromEntries(text === null ? others : [...others, [note, text]]) });
    },
  };
}
