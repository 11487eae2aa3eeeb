/**
 * Text as a TEXT value of a calendar file (RFC 5545 3.3.11). Whatever the text holds stays text: a line
 * break becomes `\n`, so no reader can take what follows it for a property.
 */
export function escapeText(text: string): string {
  return plainText(text)
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}

/**
 * Text that a calendar can hold: line breaks of one kind, and no control characters (RFC 5545 3.1 forbids them)
 * but tabs, which become spaces. Half a surrogate pair becomes U+FFFD.
 */
export function plainText(text: string): string {
  return text
    .replace(LINE_BREAKS, '\n')
    .replaceAll('\t', ' ')
    .replace(/[^\P{Cc}\n]/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Text on one line, for a title: calcurse drops an event whose title has a line break. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\n+/g, ' ');
}

/** Whatever breaks a line in Unicode: to drop a vertical tab or a form feed would join two words. */
const LINE_BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
