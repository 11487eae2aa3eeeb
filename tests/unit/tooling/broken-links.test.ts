import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { brokenLinks } from '../../../scripts/checks/broken-links.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'links-'));

afterEach(() => rmSync(folder, { recursive: true }));

describe('the check of links', () => {
  it.each([
    ['a page', '<a href="/guide/">'],
    ['a page, from where it stands', '<a href="guide/">'],
    ['a file', '<img src="/star.svg">'],
    ['an element', '<a href="/guide/#waiting">'],
    ['an element of the same page', '<p id="here"></p><a href="#here">'],
    ['a page, with data for it', '<a href="/guide/#ask=by">'],
    ['another site', '<a href="https://example.org/nothing">'],
  ])('is content with a link to %s', (_, markup) => {
    expect(broken(markup)).toEqual([]);
  });

  it.each([
    ['a page that is not there', '<a href="/nothing/">', '/nothing/ leads nowhere'],
    ['a page, without the slash', '<a href="/guide">', '/guide lacks a slash at its end'],
    ['an element that is not there', '<a href="/guide/#nothing">', '/guide/#nothing leads to no element of that page'],
    ['a picture that is not there', '<img srcset="/star.svg 1x, /sun.svg 2x">', '/sun.svg leads nowhere'],
    [
      'a share picture',
      '<meta property="og:image" content="http://site.test/a.png">',
      'http://site.test/a.png leads nowhere',
    ],
  ])('reports a link to %s', (_, markup, problem) => {
    expect(broken(markup)).toEqual([problem]);
  });

  it('reports a link that leaves the sub-path of the site', () => {
    expect(broken('<a href="/guide/">', '/sub/')).toEqual(['/guide/ leaves /sub/, where the site lives']);
    expect(broken('<a href="/sub/guide/">', '/sub/')).toEqual([]);
  });
});

function broken(markup: string, base = '/'): string[] {
  mkdirSync(path.join(folder, 'guide'), { recursive: true });
  writeFileSync(path.join(folder, 'guide/index.html'), '<h2 id="waiting">Waiting</h2>');
  writeFileSync(path.join(folder, 'star.svg'), '');
  writeFileSync(path.join(folder, 'index.html'), markup);
  return [...brokenLinks(folder, new URL(base, 'http://site.test')).keys()];
}
