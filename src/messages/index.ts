// The entry point of the messages: a template and the values of its fields in, words to show or copy out.
export { blocksToText, composeMessage, type Block } from './blocks.ts';
export { findBlanks } from './blanks.ts';
export { FIELD_IDS, FIELDS, type Field, type FieldId } from './fields.ts';
export {
  fillSegments,
  fillTemplate,
  joinSegments,
  openFields,
  type FieldValues,
  type FilledTemplate,
  type TextSegment,
} from './fill.ts';
export { LONGEST_MAIL_LINK, mailLink, type MailLink } from './mail-link.ts';
export { sameButForTheName, type NamedNote } from './same-note.ts';
export { ownWords, type OwnWords } from './own-words.ts';
export { readScript, type CallOutcome, type Line, type ScriptPart } from './script.ts';
export type { Span } from './span.ts';
export { spokenSeconds } from './spoken.ts';
