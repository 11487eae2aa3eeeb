/** Draws the site's pictures and icons. Apart from index.ts, since what draws them takes long to load. */
import charis from '@fontsource/charis-sil/files/charis-sil-latin-700-normal.woff?inline';
import figtree from '@fontsource/figtree/files/figtree-latin-600-normal.woff?inline';
import { h } from 'preact';
import satori from 'satori';
import sharp from 'sharp';

import favicon from '../../public/favicon.svg?raw';
import { parseColor, toHex } from '../components/design/color.ts';
import { readTokens, tokenNamed } from '../components/design/tokens.ts';
import tokensCss from '../styles/tokens.css?raw';
import { PICTURE_SIZE } from './pictures/pictures.ts';
import { SharePicture, type PictureColors, type PictureWords } from './pictures/SharePicture.tsx';

export type { PictureWords };

const tokens = readTokens(tokensCss);
const colors: PictureColors = {
  paper: hexOf('paper'),
  ink: hexOf('ink'),
  muted: hexOf('muted'),
  blue: hexOf('blue'),
  stamp: hexOf('stamp'),
  rule: hexOf('rule'),
};

// Charis descends from the Charter that comes first among the site's own fonts.
const fonts = [font('Charis SIL', charis), font('Figtree', figtree)];

/** Draws the picture of a page, as a PNG of {@link PICTURE_SIZE}. The fonts are only in the picture: readers fetch none. */
export async function drawPicture(words: PictureWords): Promise<Buffer> {
  const svg = await satori(h(SharePicture, { words, colors }), { ...PICTURE_SIZE, fonts });
  // A few flat colors and their edges need no more than sixteen, which PNG keeps in half a byte a pixel. To search
  // longer for better ones, or to pack them closer, takes up to five times as long and shows nothing.
  return sharp(Buffer.from(svg))
    .png({ palette: true, colors: 16, effort: 1, dither: 0, compressionLevel: 6 })
    .toBuffer();
}

/** The icons that devices ask for: the length of a side in pixels, and how much of it the mark takes. */
export const ICONS: ReadonlyMap<string, { readonly side: number; readonly share: number }> = new Map([
  ['180', { side: 180, share: 0.8 }],
  ['192', { side: 192, share: 0.86 }],
  ['512', { side: 512, share: 0.86 }],
  // Devices cut a maskable icon to a shape of theirs, and keep a circle of 80 % of it whole: Web App Manifest, 9.
  ['maskable', { side: 512, share: 0.6 }],
]);

/** The color behind the mark, in light. */
export const PAPER = colors.paper;

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

/** A font from the data URL that it is imported as. */
function font(name: string, url: string): { name: string; data: Buffer } {
  return { name, data: Buffer.from(url.slice(url.indexOf(',') + 1), 'base64') };
}

function hexOf(name: string): string {
  return toHex(parseColor(tokenNamed(tokens, name).light));
}
