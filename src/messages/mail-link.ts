/** A link that opens the reader's own mail program with a message in it. */
export interface MailLink {
  readonly href: string;
  /** Whether the link holds the message; one that is too long holds its subject alone. */
  readonly holdsMessage: boolean;
}

/**
 * The longest link that every mail program takes, in characters. RFC 6068 names no limit, but Windows hands programs
 * no more than 2,048 characters of an address, and some cut there without a word.
 */
export const LONGEST_MAIL_LINK = 2000;

/**
 * Makes a `mailto:` link without an address, which the reader fills in. It never cuts a message; of a subject that
 * would be too long by itself, the link holds as many whole characters as fit.
 */
export function mailLink(subject: string, message: string): MailLink {
  const bare = `mailto:?subject=${encodeUpTo(subject, LONGEST_MAIL_LINK - 'mailto:?subject='.length)}`;
  const whole = `${bare}&body=${encode(message)}`;
  return whole.length <= LONGEST_MAIL_LINK ? { href: whole, holdsMessage: true } : { href: bare, holdsMessage: false };
}

/** RFC 6068 5: line breaks are %0D%0A. Half a surrogate pair has no UTF-8, and encodeURIComponent would throw. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\r\n?|\n/g, '\r\n').replace(/\p{Surrogate}/gu, '\uFFFD'));
}

function encodeUpTo(text: string, longest: number): string {
  let encoded = '';
  for (const [character] of text.matchAll(/\r\n|./gsu)) {
    const part = encode(character);
    if (encoded.length + part.length > longest) break;
    encoded += part;
  }
  return encoded;
}
