/** The dark modules of a QR code as the path of an SVG: a bar for each run in a row. */
export function qrPath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      runsIn(row).map(({ start, length }) => `M${String(start)} ${String(y)}h${String(length)}v1h-${String(length)}z`),
    )
    .join('');
}

function runsIn(row: readonly boolean[]): { readonly start: number; readonly length: number }[] {
  const starts = row.flatMap((isDark, x) => (isDark && row[x - 1] !== true ? [x] : []));
  return starts.map((start) => {
    const end = row.indexOf(false, start);
    return { start, length: (end < 0 ? row.length : end) - start };
  });
}
