import { createHash } from 'node:crypto';

import { expect, test } from 'vitest';

import { withOriginNamed, withOwnPolicy } from '../../../src/integrations/page-policy.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a policy keeps the hashes of what its page holds, and loses those of other pages', () => {
  const [script, style, other] = ['let a = 1;', 'p { color: red; }', 'let b = 2;'].map(hashOf);
  const page = (hashes: string): string =>
    `<meta http-equiv="content-security-policy" content="script-src 'self' ${hashes}; style-src 'self' ${String(style)};">` +
    '<style>p { color: red; }</style><script type="module">let a = 1;</script>';
  expect(withOwnPolicy(page(`${String(script)} ${String(other)}`))).toBe(page(String(script)));
});

test('a page without a policy stays as it is', () => {
  expect(withOwnPolicy('<p>Hello</p>')).toBe('<p>Hello</p>');
});

test('only a page that opens the search may run WebAssembly', () => {
  const policy = (leave: string): string =>
    `<meta http-equiv="content-security-policy" content="script-src 'self'${leave}; style-src 'self';">`;
  const asked = policy(" 'wasm-unsafe-eval'");
  expect(withOwnPolicy(`${asked}<a data-open-search>`)).toBe(`${asked}<a data-open-search>`);
  expect(withOwnPolicy(`${asked}<div data-search-page>`)).toBe(`${asked}<div data-search-page>`);
  expect(withOwnPolicy(`${asked}<p>`)).toBe(`${policy('')}<p>`);
});

test("a page to be framed names the origin of its site beside 'self', and nothing else changes", () => {
  const page = (self: string): string =>
    `<meta http-equiv="content-security-policy" content="default-src ${self};script-src ${self} 'sha256-a';base-uri 'none'"><p>'self'</p>`;
  expect(withOriginNamed(page("'self'"), 'https://example.org')).toBe(page("'self' https://example.org"));
});
