import {
  composeMessage,
  fillSegments,
  findBlanks,
  joinSegments,
  openFields,
  blocksToText,
  type Block,
  type FieldValues,
  type TextSegment,
} from '../../../messages/index.ts';
import type { FilledWords } from './filled-words.ts';
import type { TemplateWords } from '../../check/template-words.ts';
import { noteKey, type Person } from './typed-words.ts';

/** One message, filled in as far as is known. */
export interface Note {
  /** The name under which its own words are saved. */
  readonly key: string;
  readonly person: Person;
  /** Null for a message that has none. */
  readonly subject: string | null;
  /** The same in segments. */
  readonly subjectPieces: readonly TextSegment[] | null;
  readonly blocks: readonly Block[];
  /** What will be sent or said: the reader's own words where there are some. */
  readonly text: string;
  readonly isEdited: boolean;
  /** The reader's own words from before the message went back to its template, if any. */
  readonly dropped: string | null;
  /** How many blanks are still open. */
  readonly blanks: number;
}

/** The notes of a template: one for each person met where each gets a note, else one. */
export function composeNotes(id: string, template: TemplateWords, words: FilledWords): Note[] {
  const { people, values } = words;
  if (isForEach(template)) {
    return people.map((person, place) => composeNote(noteKey(id, place), template, words, person));
  }
  const person = { name: values['their-name'] ?? '', topic: people[0]?.topic ?? '' };
  return [composeNote(noteKey(id, null), template, words, person)];
}

/** Whom the note at a place among several is for: the name that was given, or "person 2". */
export function whomOf({ person }: Note, place: number): string {
  return person.name.trim() || `person ${String(place + 1)}`;
}

/** Whether each person met gets a note of their own (rule thank-everyone). */
export function isForEach({ moment, fields }: TemplateWords): boolean {
  return moment === 'thank-you' && fields.includes('their-name');
}

function composeNote(
  key: string,
  template: TemplateWords,
  { values, edited, dropped }: FilledWords,
  person: Person,
): Note {
  const all: FieldValues = { ...values, 'their-name': person.name, 'their-topic': person.topic };
  const subject = template.subject === undefined ? null : fillSegments(template.subject, all);
  const blocks = composeMessage(template.body, all);
  const own = edited[key];
  const open = openFields(own === undefined ? blocks.flatMap(({ segments }) => segments) : []);
  const inOwn = own === undefined ? 0 : findBlanks(own).length;
  return {
    key,
    person,
    subject: subject && joinSegments(subject),
    subjectPieces: subject,
    blocks,
    text: own ?? blocksToText(blocks),
    isEdited: own !== undefined,
    dropped: dropped[key] ?? null,
    blanks: new Set([...openFields(subject ?? []), ...open]).size + inOwn,
  };
}
