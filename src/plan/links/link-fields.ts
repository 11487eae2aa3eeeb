/** The keys of a plan link; docs/plan-links.md says what each holds. */
const KEYS = [
  'interview',
  'reply',
  'call',
  'pace',
  'channel',
  'via',
  'offer',
  'region',
  'off',
  'work',
  'log',
  'company',
  'role',
  'id',
] as const;

const NAMES: readonly string[] = ['company', 'role'];

/** The fields of a plan link, and the keys that look like one of ours but are not. */
export interface LinkFields {
  readonly fields: ReadonlyMap<string, readonly string[]>;
  readonly unknownKeys: readonly string[];
}

/** Reads the fields of a fragment, with or without the `#`, also as mail programs and chats mangle it. */
export function readLinkFields(fragment: string): LinkFields {
  const fields = new Map<string, string[]>();
  const unknownKeys: string[] = [];
  for (const [written, value] of new URLSearchParams(repaired(fragment))) {
    const key = written.trim().toLowerCase();
    if (KEYS.some((known) => known === key)) {
      fields.set(key, [...(fields.get(key) ?? []), NAMES.includes(key) ? value : withoutEdges(value)]);
    } else if (looksLikeOurs(key)) unknownKeys.push(written);
  }
  return { fields, unknownKeys };
}

/**
 * The fragment of a plan link, without the `#`, in an address whose `#` was percent-encoded:
 * `/planner/%23interview=2026-03-05`. Null where the address holds none.
 */
export function planLinkIn(address: string): string | null {
  const after = /(?:#|%(?:25)*23)(.*)$/is.exec(address)?.[1];
  if (after === undefined) return null;
  const fragment = repaired(after);
  return new URLSearchParams(fragment.toLowerCase()).has('interview') ? fragment : null;
}

function repaired(fragment: string): string {
  let text = withoutHash(fragment);
  // A fragment that was percent-encoded whole, once or twice, has no plain equals sign left.
  for (let times = 0; times < 2 && !text.includes('='); times++) text = withoutHash(decoded(text));
  return text.replace(/&(amp;)+/gi, '&');
}

function withoutHash(text: string): string {
  return text.trim().replace(/^(#|%(25)*23)+/i, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Punctuation, brackets and quotes stick to a link that stood in a sentence. No value of ours ends in any. */
function withoutEdges(value: string): string {
  let [start, end] = [0, value.length];
  const sticks = (at: number): boolean => /[\s.,;:!?()[\]{}<>"'`‘’‚“”„«»‹›…]/.test(value.charAt(at));
  while (end > start && sticks(end - 1)) end--;
  while (start < end && sticks(start)) start++;
  return value.slice(start, end);
}

function looksLikeOurs(key: string): boolean {
  if (key.length < 3 || key.length > 20) return false;
  return KEYS.filter(({ length }) => length > 2).some(
    (ours) => ours.startsWith(key) || key.startsWith(ours) || key.endsWith(ours) || isOneLetterOff(key, ours),
  );
}

/** Whether one letter more, fewer or changed makes one of the words the other. */
function isOneLetterOff(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
