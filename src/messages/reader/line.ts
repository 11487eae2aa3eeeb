const STRAIGHT: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
};

/**
 * The text in small letters with plain quotation marks, dashes and blanks. It is as long as the text, so that offsets into
 * one fit the other: only signs that are one unit long are replaced, and no letter outside of ASCII is lowered.
 */
export function lineOf(text: string): string {
  return text
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
    .replace(/[’‘ʼ“”–—‑\s]/g, (sign) => STRAIGHT[sign] ?? ' ');
}
