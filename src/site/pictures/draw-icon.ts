import sharp from 'sharp';

import favicon from '../../../public/favicon.svg?raw';
import tokensCss from '../../styles/tokens.css?raw';
import { parseColor, toHex } from '../../components/design/color.ts';
import { readTokens, tokenNamed } from '../../components/design/tokens.ts';

/** The icons that devices ask for: the length of a side in pixels, and how much of it the mark takes. */
export const ICONS: ReadonlyMap<string, { readonly side: number; readonly share: number }> = new Map([
  ['180', { side: 180, share: 0.8 }],
  ['192', { side: 192, share: 0.86 }],
  ['512', { side: 512, share: 0.86 }],
  // Devices cut a maskable icon to a shape of theirs, and keep a circle of 80 % of it whole: Web App Manifest, 9.
  ['maskable', { side: 512, share: 0.6 }],
]);

/** The color behind the mark, in light. */
export const PAPER = toHex(parseColor(tokenNamed(readTokens(tokensCss), 'paper').light));

/** Draws the site's mark on paper, as a PNG. It is the drawing of favicon.svg, in its color for light. */
export async function drawIcon({ side, share }: { readonly side: number; readonly share: number }): Promise<Buffer> {
  const size = Math.round(side * share);
  const mark = favicon.replace('<svg ', `<svg width="${String(size)}" height="${String(size)}" `);
  const drawn = await sharp(Buffer.from(mark)).png().toBuffer();
  return sharp({ create: { width: side, height: side, channels: 3, background: PAPER } })
    .composite([{ input: drawn, gravity: 'centre' }])
    .png({ palette: true, colors: 32, effort: 8, compressionLevel: 9 })
    .toBuffer();
}
