import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect } from 'vitest';

import { journey } from './journey.ts';

const SITEMAP = readFileSync(path.resolve(import.meta.dirname, '../../dist/sitemap-0.xml'), 'utf8');
const BASE = process.env.BASE_PATH ?? '/';
/** Every page that the site tells search engines of, and those that it does not. */
const PAGES = [
  ...[...SITEMAP.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) =>
    new URL(address).pathname.slice(BASE.length),
  ),
  ...['404.html', 'offline/', 'embed/planner/'],
];

journey('no page breaks its policy, throws, or lacks a file, and the console is silent', async ({ reader }) => {
  expect(PAGES.length).toBeGreaterThan(45);
  for (const page of PAGES) await reader.open(page);
});
