import type { FieldValues } from '../../../messages/index.ts';

/** Somebody whom the reader met, and what they spoke about. */
export interface Person {
  readonly name: string;
  readonly topic: string;
}

/** Texts by {@link noteKey}. */
export type NoteTexts = Readonly<Record<string, string>>;

/** What the reader typed into messages, beside what their plan knows. */
export interface TypedWords {
  /** A field that was emptied on purpose is here, and empty. */
  readonly fields: FieldValues;
  /** What the plan knew of those fields then: once it knows otherwise, it is right. */
  readonly instead: FieldValues;
  /** Null until the reader changes whom they met. */
  readonly people: readonly Person[] | null;
  /** The names of the people whom the plan knew then. */
  readonly knownPeople: readonly string[];
  /** Messages in the reader's own words. */
  readonly edited: NoteTexts;
  /** The reader's own words of messages that went back to their template. */
  readonly dropped: NoteTexts;
}

/** Before anything is typed. */
export const NOTHING_TYPED: TypedWords = {
  fields: {},
  instead: {},
  people: null,
  knownPeople: [],
  edited: {},
  dropped: {},
};

/** The name of one message: its template and, where each person gets one, the place of the person. */
export function noteKey(template: string, place: number | null): string {
  return place === null ? template : `${template}#${String(place)}`;
}

/** What was taken away with a person: they, their place, and the messages to them. */
export interface GonePerson extends Pick<TypedWords, 'edited' | 'dropped'> {
  readonly person: Person;
  readonly place: number;
}

/** Takes a person away and the messages to them; those to the people after move up. Messages to nobody in particular stay. */
export function withoutPerson(
  people: readonly Person[],
  { edited, dropped }: TypedWords,
  place: number,
): { readonly left: Pick<TypedWords, 'people' | 'edited' | 'dropped'>; readonly gone: GonePerson } {
  const movedUp = (texts: NoteTexts): NoteTexts =>
    moved(texts, (at) => (at === place ? null : at > place ? at - 1 : at));
  const theirs = (texts: NoteTexts): NoteTexts => moved(texts, (at) => (at === place ? at : null), false);
  return {
    left: { people: people.toSpliced(place, 1), edited: movedUp(edited), dropped: movedUp(dropped) },
    gone: { person: people[place] ?? { name: '', topic: '' }, place, edited: theirs(edited), dropped: theirs(dropped) },
  };
}

/** Brings a person back to their place with the messages to them, among what has been typed since. */
export function withPersonAgain(
  people: readonly Person[],
  { edited, dropped }: TypedWords,
  gone: GonePerson,
): Pick<TypedWords, 'people' | 'edited' | 'dropped'> {
  const place = Math.min(gone.place, people.length);
  const movedDown = (texts: NoteTexts): NoteTexts => moved(texts, (at) => (at >= place ? at + 1 : at));
  const theirs = (texts: NoteTexts): NoteTexts => moved(texts, () => place);
  return {
    people: people.toSpliced(place, 0, gone.person),
    edited: { ...movedDown(edited), ...theirs(gone.edited) },
    dropped: { ...movedDown(dropped), ...theirs(gone.dropped) },
  };
}

/** Texts with the places of their people changed; null leaves one out. `others` are the texts to nobody in particular. */
function moved(texts: NoteTexts, to: (place: number) => number | null, keepsOthers = true): NoteTexts {
  const entries = Object.entries(texts).flatMap(([key, text]): [string, string][] => {
    const [template = '', at] = key.split('#');
    if (at === undefined) return keepsOthers ? [[key, text]] : [];
    const place = to(Number(at));
    return place === null ? [] : [[noteKey(template, place), text]];
  });
  return Object.fromEntries(entries);
}
