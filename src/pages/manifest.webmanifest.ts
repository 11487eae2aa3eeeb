import type { APIRoute } from 'astro';

import { PAPER } from '../site/draw.ts';
import { linkTo } from '../components/site/links.ts';

/** `/manifest.webmanifest`: what a device needs to put the site on its home screen. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      id: linkTo('/'),
      name: 'Sit Tight: what to do after a job interview',
      short_name: 'Sit Tight',
      description: 'A guide, and a planner that turns what the employer promised into dated steps.',
      lang: 'en',
      start_url: linkTo('/'),
      scope: linkTo('/'),
      display: 'minimal-ui',
      theme_color: PAPER,
      background_color: PAPER,
      icons: [icon('192', 192), icon('512', 512), { ...icon('maskable', 512), purpose: 'maskable' }],
      shortcuts: [
        { name: 'The planner', url: linkTo('/planner/') },
        { name: 'Templates', url: linkTo('/templates/') },
      ],
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );

function icon(name: string, side: number): Record<string, string> {
  return { src: linkTo(`/icons/${name}.png`), sizes: `${String(side)}x${String(side)}`, type: 'image/png' };
}
