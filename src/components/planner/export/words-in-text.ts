import type { Step } from '../../../plan/index.ts';
import { composeNotes, whomOf, type Note } from '../../compose/words/compose-note.ts';
import { filledWords, type KnownWords } from '../../compose/words/filled-words.ts';
import { typedWords } from '../../compose/words/saved-words.ts';
import type { AllWords } from '../../check/template-words.ts';

/**
 * The words of a step as plain text, for calendars, as the reader has filled them in: one message or, where each person
 * met gets a note, all of them with whom each is for. Empty where there are none.
 */
export function wordsInText(step: Step, words: AllWords | null, known: KnownWords): string {
  const [id] = step.templates;
  const template = id && words?.[id];
  if (!template) return '';
  const notes = composeNotes(id, template, filledWords(known, typedWords(known.id)));
  const isSeveral = notes.length > 1;
  return notes
    .map((note, place) => (isSeveral ? `To ${whomOf(note, place)}:\n\n${inText(note)}` : inText(note)))
    .join('\n\n');
}

function inText({ subject, text }: Note): string {
  return subject === null ? text : `Subject: ${subject}\n\n${text}`;
}
