import type { APIRoute, GetStaticPaths } from 'astro';

import { drawIcon, ICONS } from '../../site/draw.ts';

/** The site's mark for home screens: `/icons/192.png` and so on. */
export const getStaticPaths = (() =>
  [...ICONS].map(([name, icon]) => ({ params: { name }, props: icon }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ side: number; share: number }> = async ({ props }) =>
  new Response(new Uint8Array(await drawIcon(props)), { headers: { 'Content-Type': 'image/png' } });
