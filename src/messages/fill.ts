import { FIELDS, type FieldId } from './fields.ts';
import { fitValue } from './fit-value.ts';
import { isInvisible } from './visible.ts';

/** What a reader has typed, by field; a field that is missing or blank stays open. */
export type FieldValues = Readonly<Partial<Record<FieldId, string | undefined>>>;

/** A stretch of a message that comes from one place and is shown in one way. */
export interface TextSegment {
  readonly text: string;
  /** The field whose place in the message this is, filled in or not. */
  readonly field?: FieldId;
  /** The field is still to be filled in; `text` is then its label in [brackets]. */
  readonly open?: true;
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
  const segments = fillSegments(template, values);
  return { text: joinSegments(segments), open: openFields(segments) };
}

/**
 * As `fillTemplate`, but in segments: one for each place of a field, filled in or open, so that an input can be drawn
 * there, and one for each stretch of text between them.
 */
export function fillSegments(template: string, values: FieldValues): TextSegment[] {
  // The pattern has one group, so that split() gives plain text and names by turns.
  const parts = template.split(/\{([a-z-]+)\}/);
  const segments = parts.map((part, index): TextSegment => {
    const place = { before: parts[index - 1] ?? '', after: parts[index + 1] ?? '' };
    return index % 2 ? fillField(part, values, place) : { text: part };
  });
  return segments.filter(({ text }) => text !== '');
}

/** The fields still open, each once, in the order in which they first appear. */
export function openFields(segments: readonly TextSegment[]): FieldId[] {
  return [...new Set(segments.flatMap(({ field, open }) => (field && open ? field : [])))];
}

/** The segments as one text, to send or to say. */
export function joinSegments(segments: readonly TextSegment[]): string {
  return segments.map(({ text }) => text).join('');
}

function fillField(name: string, values: FieldValues, place: { before: string; after: string }): TextSegment {
  if (!isField(name)) return { text: `{${name}}` };
  const { label, kind } = FIELDS[name];
  const value = fitValue(values[name] ?? '', kind, place);
  return value && !isInvisible(value) ? { text: value, field: name } : { text: `[${label}]`, field: name, open: true };
}

// Object.hasOwn, since `in` would take {constructor} for a field.
function isField(name: string): name is FieldId {
  return Object.hasOwn(FIELDS, name);
}
