import type { APIRoute } from 'astro';

import { linkTo } from '../components/site/links.ts';

/** `/robots.txt`: everything may be read, and the sitemap says what there is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(linkTo('/sitemap-index.xml'), site).href}\n`);
