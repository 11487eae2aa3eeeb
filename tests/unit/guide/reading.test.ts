import { describe, expect, it } from 'vitest';

import { countWords, cutAtPaces, linkInBooklet, minutesToRead } from '../../../src/site/guide-text.ts';

describe('the time that a text takes to read', () => {
  it.each([
    [0, 1],
    [1, 1],
    [200, 1],
    [201, 2],
    [1000, 5],
  ])('of %i words is %i minutes', (words, minutes) => {
    expect(minutesToRead(words)).toBe(minutes);
  });

  it.each([
    ['counts a contraction or a hyphened word as one', "They don't call mid-morning.", 4],
    ['leaves tags and what they carry out', '<Claim rules={["mid-morning"]}>\n\nCall then.\n\n</Claim>', 2],
    ['counts the words of a link, and not its address', 'See [While you wait](/guide/waiting/).', 4],
    ['leaves signs and comments out', '## **Now**, then {/* not this */} - and 10:00', 5],
  ])('%s', (_what, markdown, words) => {
    expect(countWords(markdown)).toBe(words);
  });
});

describe('a link in the booklet', () => {
  const chapters = ['waiting', 'checking-in'];

  it.each([
    ['leads to the chapter of a page that the booklet holds', '/guide/waiting/', '#waiting'],
    ['leads there from a link to a place on that page', '/guide/waiting/#slips', '#waiting'],
    ['stays as it is where the booklet lacks the page', '/guide/all/', '/guide/all/'],
    ['stays as it is outside the guide', '/planner/#pace=steady', '/planner/#pace=steady'],
  ])('%s', (_what, href, expected) => {
    expect(linkInBooklet(href, chapters)).toBe(expected);
  });
});

describe('a sentence about paces', () => {
  const sentence = 'Steady and persistent ask; reserved waits, and steady asks again.';

  it('is cut at the first mention of each', () => {
    const named = cutAtPaces(sentence).filter(({ pace }) => pace !== null);
    expect(named).toEqual([
      { text: 'Steady', pace: 'steady' },
      { text: 'persistent', pace: 'persistent' },
      { text: 'reserved', pace: 'reserved' },
    ]);
  });

  it('is the same sentence when put together', () => {
    expect(
      cutAtPaces(sentence)
        .map(({ text }) => text)
        .join(''),
    ).toBe(sentence);
  });

  it('that names none stays in one piece', () => {
    expect(cutAtPaces('The planner leaves the form to you.')).toEqual([
      { text: 'The planner leaves the form to you.', pace: null },
    ]);
  });
});
