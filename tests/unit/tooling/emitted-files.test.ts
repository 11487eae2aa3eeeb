import { expect, test } from 'vitest';

import { sameFiles, unusedFiles } from '../../../scripts/site/emitted-files.ts';

const site = (files: Readonly<Record<string, string>>): Map<string, Buffer> =>
  new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));

test('a file is used where a page leads to it by whatever scripts import, at once or later', () => {
  const files = site({
    'index.html': '<script src="/a/first.js"></script><link rel="icon" href="/icon.svg">',
    'a/first.js': 'import "./second.js"; const later = () => import("../b/third.js");',
    'a/second.js': '1',
    'b/third.js': '2',
    'icon.svg': '<svg/>',
  });
  expect(unusedFiles(files)).toEqual([]);
});

test('a file is unused where only an unused file, or the list of the service worker, names it', () => {
  const files = site({
    'index.html': '<p>No script</p>',
    'a/lost.js': 'import "./also.js"',
    'a/also.js': '1',
    'service-worker.js': '["/a/lost.js"]',
    'words.json': '{}',
  });
  expect(unusedFiles(files)).toEqual(['a/lost.js', 'a/also.js']);
});

test('two parts of pages that hold the same are found, and data are let be', () => {
  const files = site({ 'a.js': 'x', 'b.js': 'x', 'c.js': 'y', 'one.json': '{}', 'two.json': '{}' });
  expect(sameFiles(files)).toEqual([['a.js', 'b.js']]);
});
