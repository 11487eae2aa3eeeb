/**
 * The text with earlier mail blanked out: lines that begin with ">", and the "On Thursday Ms Okafor wrote:" above them.
 * It is as long as the text, so that offsets into one fit the other.
 */
export function ownText(text: string): string {
  // The group keeps the line ends, so that lines and their ends stand by turns.
  const lines = text.split(/(\r\n|\r|\n)/);
  const quoted = lines.map((line) => /^[ \t]*>/.test(line));
  for (let at = 0; at < lines.length; at += 2) {
    if (!/\bwrote:\s*$/.test(lines[at] ?? '') || !quoted[nextFilled(lines, at)]) continue;
    quoted[at] = true;
    // Mail programs fold a long "On ... wrote:" into two lines.
    const isFolded = !startsWithOn(lines[at]) && startsWithOn(lines[at - 2]);
    if (isFolded) quoted[at - 2] = true;
  }
  return lines.map((line, at) => (quoted[at] ? ' '.repeat(line.length) : line)).join('');
}

function nextFilled(lines: readonly string[], after: number): number {
  let at = after + 2;
  while (at < lines.length && lines[at]?.trim() === '') at += 2;
  return at;
}

function startsWithOn(line = ''): boolean {
  return /^\s*on\b/i.test(line);
}
