/** The most octets of a line, its break not counted (RFC 5545 3.1). */
const MOST_OCTETS = 75;

/**
 * A content line with its CRLF, folded where it is longer than 75 octets: each further line starts
 * with a space, which counts. No character is split, whether into octets or into surrogates.
 */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return `${folded}\r\n`;
}

/** How many octets UTF-8 takes for a character. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
