// Loaded when a QR code is wanted.
import { encode } from 'uqr';

interface Props {
  readonly link: string;
}

/** A link as a QR code, drawn as one shape. Black on white in every color scheme, since cameras look for that. */
export function QrCode({ link }: Props) {
  // ISO/IEC 18004 asks for four modules of quiet zone. Level M survives a creased sheet.
  const { data, size } = encode(link, { ecc: 'M', border: 4 });
  return (
    <svg class="qr-code" viewBox={`0 0 ${String(size)} ${String(size)}`} role="img" aria-label="QR code of the link">
      <path d={qrPath(data)} />
    </svg>
  );
}

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
