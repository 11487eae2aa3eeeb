// Loaded when a QR code is wanted.
import { encode } from 'uqr';

import { qrPath } from './qr-path.ts';

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
