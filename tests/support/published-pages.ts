import { readFileSync } from 'node:fs';
import path from 'node:path';

const SITEMAP = readFileSync(path.resolve(import.meta.dirname, '../../dist/sitemap-0.xml'), 'utf8');

/** The folder that the site is published in, with its slashes. */
export const BASE = process.env.BASE_PATH ?? '/';

/** Every page that the site tells search engines of, and those that it does not, by its path from that folder. */
export const PAGES: readonly string[] = [
  ...[...SITEMAP.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) =>
    new URL(address).pathname.slice(BASE.length),
  ),
  ...['404.html', 'offline/', 'embed/planner/'],
];
