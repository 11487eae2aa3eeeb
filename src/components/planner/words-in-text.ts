import type { Step } from '../../plan/index.ts';
import { composeNotes } from '../compose/compose-note.ts';
import { filledWords, type KnownWords } from '../compose/filled-words.ts';
import { typedWords } from '../compose/kept-words.ts';
import type { AllWords } from '../compose/template-words.ts';

/** The words of a step as plain text, for calendars, as the reader has filled them in; empty where there are none. */
export function wordsInText(step: Step, words: AllWords | null, known: KnownWords): string {
  const [id] = step.templates;
  const template = id && words?.[id];
  if (!template) return '';
  const [note] = composeNotes(id, template, filledWords(known, typedWords(known.id)));
  return note ? [note.subject === null ? '' : `Subject: ${note.subject}\n\n`, note.text].join('') : '';
}
