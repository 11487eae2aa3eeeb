import { describe, expect, it } from 'vitest';

import { spokenSeconds } from '../../../src/messages/index.ts';

/** A text of that many words. */
const words = (count: number): string => Array.from({ length: count }, () => 'maps').join(' ');

describe('saying a text aloud', () => {
  it.each([
    [140, 60],
    [70, 30],
    [7, 3],
  ])('takes a calm voice, with %i words, %i seconds', (count, seconds) => {
    expect(spokenSeconds(words(count))).toBeCloseTo(seconds);
  });

  it.each(['', '  \n\n ', '. , …'])('takes no time for %j, which holds no words', (text) => {
    expect(spokenSeconds(text)).toBe(0);
  });

  it.each([
    ['a short form', "I'm", 1],
    ['a short form with a curly apostrophe', 'I’m', 1],
    ['words joined by a hyphen', 'mid-morning', 1],
    ['words after a hyphen', 'a mid-morning call', 3],
    ['a day of the month', 'Friday, March 13', 3],
    ['an accented name', 'Zoë Åkesson', 2],
    ['a phone number', '555 0142', 7],
    ['a phone number in one piece', '+445550142', 9],
    ['a phone number with hyphens', '555-0142', 7],
  ])('counts %s as it is said', (_what, text, asManyAs) => {
    expect(spokenSeconds(text)).toBeCloseTo(spokenSeconds(words(asManyAs)));
  });

  it('takes as long over several lines as over one', () => {
    expect(spokenSeconds('Hello,\n\nthis is Sam.')).toBe(spokenSeconds('Hello, this is Sam.'));
  });
});
