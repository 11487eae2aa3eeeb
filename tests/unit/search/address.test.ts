import { expect, test } from 'vitest';

import type { Question } from '../../../src/search/types.ts';
import { addressOf, questionIn } from '../../../src/search/address.ts';

test.each<Question>([
  { text: 'voicemail', kind: 'all' },
  { text: 'call/email & “other” #1 = 100% + more', kind: 'guide' },
])('keeps a question out of what a browser sends: %o', (question) => {
  const address = new URL(addressOf(question, '/sit-tight/'), 'https://example.org');
  expect(address.origin + address.pathname + address.search).toBe('https://example.org/sit-tight/search/');
  expect(questionIn(address.hash)).toEqual(question);
});

test.each([
  ['', undefined],
  ['#main', undefined],
  ['#q=', { text: '', kind: 'all' }],
  ['#q=a&kind=unicorn', { text: 'a', kind: 'all' }],
])('reads %s', (hash, question) => {
  expect(questionIn(hash)).toEqual(question);
});
