import charis from '@fontsource/charis-sil/files/charis-sil-latin-700-normal.woff?inline';
import figtree from '@fontsource/figtree/files/figtree-latin-600-normal.woff?inline';
import { h } from 'preact';
import satori from 'satori';
import sharp from 'sharp';

import tokensCss from '../../styles/tokens.css?raw';
import { parseColor, toHex } from '../../components/design/color.ts';
import { readTokens, tokenNamed } from '../../components/design/tokens.ts';
import { PICTURE_SIZE } from './pictures.ts';
import { SharePicture, type PictureColors, type PictureWords } from './SharePicture.tsx';

/** Draws the picture of a page, as a PNG of {@link PICTURE_SIZE}. The fonts are only in the picture: readers fetch none. */
export async function drawPicture(words: PictureWords): Promise<Buffer> {
  const svg = await satori(h(SharePicture, { words, colors }), { ...PICTURE_SIZE, fonts });
  // A few flat colors and their edges need no more than sixteen, which PNG keeps in half a byte a pixel. To search
  // longer for better ones, or to pack them closer, takes up to five times as long and shows nothing.
  return sharp(Buffer.from(svg))
    .png({ palette: true, colors: 16, effort: 1, dither: 0, compressionLevel: 6 })
    .toBuffer();
}

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

/** A font from the data URL that it is imported as. */
function font(name: string, url: string): { name: string; data: Buffer } {
  return { name, data: Buffer.from(url.slice(url.indexOf(',') + 1), 'base64') };
}

function hexOf(name: string): string {
  return toHex(parseColor(tokenNamed(tokens, name).light));
}
