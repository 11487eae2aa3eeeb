import { FIELDS, type FieldId } from './fields.ts';

/** What a reader has typed, by field; a field that is missing or blank stays open. */
export type FieldValues = Readonly<Partial<Record<FieldId, string | undefined>>>;

/** A stretch of a message that is shown in one way. */
export interface Piece {
  readonly text: string;
  /** The field that is still to be filled in; `text` is then its label in [brackets]. */
  readonly open?: FieldId;
  /** A stage direction, not words to say. */
  readonly emphasis?: true;
}

/** A template with its fields filled in, as one text. */
export interface FilledTemplate {
  readonly text: string;
  /** The fields still open, each once, in the order in which they stand in the text. */
  readonly open: readonly FieldId[];
}

/**
 * Fills the `{field-id}`s of a template, such as a subject line. Values go in as text: one that looks like a field
 * is not filled in again. Braces that hold no field id are left as they are.
 */
export function fillTemplate(template: string, values: FieldValues): FilledTemplate {
  const pieces = fillPieces(template, values);
  return { text: joinPieces(pieces), open: openFields(pieces) };
}

/** As `fillTemplate`, but in pieces, so that open blanks can be marked without parsing the text again. */
export function fillPieces(template: string, values: FieldValues): Piece[] {
  // The pattern has one group, so that split() gives plain text and names by turns.
  const parts = template.split(/\{([a-z-]+)\}/);
  const pieces = parts.map((part, index) => (index % 2 ? fillField(part, values) : { text: part }));
  return pieces.filter((piece) => piece.text !== '');
}

/** The fields still open, each once, in the order in which they first appear. */
export function openFields(pieces: readonly Piece[]): FieldId[] {
  return [...new Set(pieces.flatMap((piece) => piece.open ?? []))];
}

/** The pieces as one text. */
export function joinPieces(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}

function fillField(name: string, values: FieldValues): Piece {
  if (!isField(name)) return { text: `{${name}}` };
  const value = oneLine(values[name] ?? '');
  return value ? { text: value } : { text: `[${FIELDS[name].label}]`, open: name };
}

// Object.hasOwn, since `in` would take {constructor} for a field.
function isField(name: string): name is FieldId {
  return Object.hasOwn(FIELDS, name);
}

/** Control characters and line breaks, Unicode's too, become spaces: a value cannot start a line of its own. */
function oneLine(value: string): string {
  return value.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
