// The door to the messages: a template and what is known of its fields in, words to show or copy out.
export { blocksToText, composeMessage, type Block } from './blocks.ts';
export { FIELD_IDS, FIELDS, type FieldId } from './fields.ts';
export { fillTemplate, joinPieces, openFields, type FieldValues, type FilledTemplate, type Piece } from './fill.ts';
export { LONGEST_MAIL_LINK, mailLink, type MailLink } from './mail-link.ts';
export { sameButForTheName, type NamedNote } from './same-note.ts';
export { readScript, type Line, type ScriptPart, type Turn } from './script.ts';
export { spokenSeconds } from './spoken.ts';
