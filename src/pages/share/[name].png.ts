import type { APIRoute, GetStaticPaths } from 'astro';

import { drawPicture, type PictureWords } from '../../site/draw.ts';
import { pictures } from '../../site/index.ts';

/** What shared links show: `/share/checking-in.png`, and `/share/sit-tight.png` for every page without its own. */
export const getStaticPaths = (() =>
  [...pictures].map(([name, words]) => ({ params: { name }, props: { words } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ words: PictureWords }> = async ({ props: { words } }) =>
  new Response(new Uint8Array(await drawPicture(words)), { headers: { 'Content-Type': 'image/png' } });
