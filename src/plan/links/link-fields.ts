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
  for (const [key, value] of linkParameters(fragment)) {
    if (KEYS.some((known) => known === key)) fields.set(key, [...(fields.get(key) ?? []), value]);
    else if (looksLikeOurs(key)) unknownKeys.push(key);
  }
  return { fields, unknownKeys };
}

/** The parameters of a fragment, repaired: keys in small letters, values without what stuck to them on their way. */
export function linkParameters(fragment: string): [key: string, value: string][] {
  return [...new URLSearchParams(repaired(fragment))].map(([written, value]) => {
    const key = written
      .trim()
      .toLowerCase()
      .replace(/^[^a-z]+/, '');
    return [key, NAMES.includes(key) ? value : withoutEdges(value)];
  });
}

/** An ISO 3166 country, or a part of one, as a link names it: `US`, `GB-ENG`. Null where the text is none. */
export function regionInLink(text: string): string | null {
  // Many write UK for the United Kingdom, whose code is GB.
  const code = text.toUpperCase().replace(/^UK(?=$|-)/, 'GB');
  return /^[A-Z]{2}(-[A-Z\d]{1,3})?$/.test(code) ? code : null;
}

/**
 * The fragment of a link to the planner, without the `#`, in an address whose `#` was percent-encoded:
 * `/planner/%23interview=2026-03-05`. Null where the address holds none.
 */
export function planLinkIn(address: string): string | null {
  const after = /(?:#|%(?:25)*23)(.*)$/is.exec(address)?.[1];
  if (after === undefined) return null;
  const isOurs = linkParameters(after).some(([key]) => key === 'ask' || KEYS.some((known) => known === key));
  return isOurs ? repaired(after) : null;
}

/** What was written, as far as it can be told: nothing here changes a link that came whole. */
function repaired(fragment: string): string {
  // A tracker's "?fbclid=..." was put behind the link.
  const [first = '', ...others] = withoutHash(fragment.replace(/\p{Default_Ignorable_Code_Point}/gu, '')).split(/[?&]/);
  let head = first;
  // A link that was percent-encoded whole, once or twice, has no plain equals sign left.
  for (let times = 0; times < 2 && !head.includes('='); times++) head = withoutHash(decoded(head));
  return (
    [head, ...others]
      .join('&')
      // As in HTML: "&amp;", "&#38;".
      .replace(/&((?:amp|#0*38|#x0*26);)+/gi, '&')
      // One sign alone was encoded. In a value that we write, an equals sign is encoded too.
      .replace(/(?:;|%(?:25)*26)(?=[a-z]{2,9}=)/gi, '&')
      .replace(/(^|&)([a-z]{2,9})%(?:25)*3D/gi, '$1$2=')
  );
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

/** Punctuation and markup stick to a link that stood in a sentence. Our values begin and end in letters or digits. */
function withoutEdges(value: string): string {
  return value
    .replace(/<.*$/s, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '');
}

function looksLikeOurs(key: string): boolean {
  if (key.length < 3 || key.length > 20) return false;
  return KEYS.filter(({ length }) => length > 2).some(
    (ours) => ours.startsWith(key) || key.startsWith(ours) || key.endsWith(ours) || isOneLetterOff(key, ours),
  );
}

/** Whether one letter more, fewer or changed, or two that changed places, make one of the words the other. */
function isOneLetterOff(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const [one, two] = restA;
  const isSwapped = two !== undefined && restB.startsWith(`${two}${one ?? ''}`);
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (isSwapped && restA.slice(2) === restB.slice(2))
  );
}
