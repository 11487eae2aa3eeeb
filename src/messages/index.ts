// The door to the messages: a template and what is known of its fields in, words to show or copy out.
export { blocksToText, composeMessage, type Block } from './blocks.ts';
export { FIELD_IDS, FIELDS, type FieldId } from './fields.ts';
export { fillTemplate, openFields, type FieldValues, type FilledTemplate, type Piece } from './fill.ts';
export { spokenSeconds } from './spoken.ts';
