/**
 * A table in Markdown, its columns aligned as Prettier aligns them: the first to the left, the rest to the right.
 *
 * @param {readonly string[]} header
 * @param {readonly (readonly string[])[]} rows each as long as the header
 * @returns {string} lines without a last line feed
 */
export function writeTable(header, rows) {
  const widths = header.map((_, column) => Math.max(3, ...[header, ...rows].map((row) => [...row[column]].length)));
  const line = (row) => `| ${row.map((cell, column) => pad(cell, widths[column], column > 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column > 0 ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [line(header), rule, ...rows.map(line)].join('\n');
}

function pad(cell, width, toTheRight) {
  const gap = ' '.repeat(width - [...cell].length);
  return toTheRight ? gap + cell : cell + gap;
}
