/** No name in the files is longer than half of this. */
const LONGEST_NAME = 200;

/** Whether a value from JSON is an object with fields of its own. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A name from JSON; null where it is none, or too long to be one. */
export function readName(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_NAME ? value : null;
}
