import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The bare floor: what a generator made of a guide page, as one HTML file without a style or script. No page with the
 * same words can come much sooner.
 *
 * @param {string} built the page's file, as plain Astro built it
 * @param {string} folder where index.html is to stand
 */
export function writeBarePage(built, folder) {
  const html = readFileSync(built, 'utf8');
  const [title] = /<title>.*?<\/title>/s.exec(html);
  const [main] = /<main.*?<\/main>/s.exec(html);
  const head = `<meta charset="utf-8" /><meta name="viewport" content="width=device-width" />${title}`;
  writeFileSync(
    path.join(folder, 'index.html'),
    `<!doctype html><html lang="en"><head>${head}</head><body>${main}</body></html>\n`,
  );
}
