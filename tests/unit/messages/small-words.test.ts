import { describe, expect, test } from 'vitest';

import { checkMessage } from '../../../src/messages/check/index.ts';
import { ownWords } from '../../../src/messages/index.ts';

describe('the "I" that is counted', () => {
  const count = (text: string): number => checkMessage(text, 'thank-you').facts.i;

  test.each([
    ['We spoke of World War I and of maps.', 0],
    ['Phase I is done, and phases II and III follow.', 0],
    ['In Part I we said so.', 0],
    ['Sue I. Park was there.', 0],
    ['The steps: (i) plan, (ii) call.', 0],
    ['Grade I listed houses are old.', 0],
    ['As Archivist I at Larkfield, Sue knows.', 0],
    ['The charters of Henry I.', 0],
    ['The part I liked was the tour.', 1],
    ['When I met Henry I was glad.', 2],
    ['You and I spoke. So am I.', 2],
    ['As keen as I am, I wait.', 2],
    ['On Monday I called.', 1],
    ['In March I moved.', 1],
  ])('%s: %i', (text, expected) => {
    expect(count(text)).toBe(expected);
  });
});

describe('the day of another offer', () => {
  const isMissed = (text: string): boolean =>
    checkMessage(text, 'tell-first-choice').findings.some(({ kind }) => kind === 'no-specific-day');

  test.each([
    'They want my answer by Friday, March 13.',
    'Their deadline is March 13.',
    'It expires on Friday.',
    'We met on Tuesday, and they would like to know by Friday.',
  ])('is named in: %s', (text) => {
    expect(isMissed(text)).toBe(false);
  });

  test.each([
    'We met on Tuesday, March 10, and I have another offer.',
    'I spoke with them on Monday.',
    'I got another offer today.',
    'I have another offer.',
  ])('is not named in: %s', (text) => {
    expect(isMissed(text)).toBe(true);
  });
});

describe('mail that is answered', () => {
  const own = (...lines: string[]): string => ownWords(lines.join('\n')).text.trim();
  const EARLIER = 'We will decide next week.';

  test.each([
    ['on one line', ['On Thu, Mar 5, 2026 at 10:00 AM Ana Lopes <ana@larkfield.example> wrote:']],
    ['on two', ['On Thu, Mar 5, 2026 at 10:00 AM Ana Lopes', '<ana@larkfield.example> wrote:']],
    ['on three', ['On Thu, Mar 5, 2026 at 10:00 AM', 'Ana Lopes', '<ana@larkfield.example> wrote:']],
    ['on four', ['On Thu, Mar 5, 2026', 'at 10:00 AM', 'Ana Lopes', '<ana@larkfield.example> wrote:']],
  ])('is left out with what announces it, folded %s', (_, announcement) => {
    expect(own('Thank you.', '', ...announcement, '', EARLIER)).toBe('Thank you.');
  });

  test('is not announced where the writer quotes by hand', () => {
    expect(own('On Friday you wrote:', '', EARLIER)).toContain(EARLIER);
  });

  test('leaves as many blanks as it took out', () => {
    const text = `Thank you.\n\n> ${EARLIER}\n\n\nKind regards`;
    expect(ownWords(text).text).toBe(`Thank you.\n\n${' '.repeat(EARLIER.length + 2)}\n\n\nKind regards`);
  });
});
