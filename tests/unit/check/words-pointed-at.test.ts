import { describe, expect, it } from 'vitest';

import { quotedWords } from '../../../src/components/check/findings/FindingList.tsx';
import { nextSpan } from '../../../src/components/check/findings/next-span.ts';
import { momentInHash } from '../../../src/components/check/use-draft.ts';

const FIRST = { start: 2, end: 5 };
const SECOND = { start: 9, end: 12 };

describe('the words to show next', () => {
  it.each([
    ['the first, where something else is selected', { start: 0, end: 0 }, FIRST],
    ['the second after the first', FIRST, SECOND],
    ['the first again after the last', SECOND, FIRST],
  ])('are %s', (_, selected, next) => {
    expect(nextSpan([FIRST, SECOND], selected)).toBe(next);
  });

  it('are none where a finding points at none', () => {
    expect(nextSpan([], FIRST)).toBeUndefined();
  });
});

describe('the words that a finding quotes', () => {
  const text = 'I see. I do,\nany  job';

  it('stand there once, with their spaces evened out', () => {
    const spans = [
      { start: 0, end: 1 },
      { start: 7, end: 8 },
      { start: 13, end: 21 },
    ];
    expect(quotedWords(text, { says: 'Three.', spans })).toEqual(['“I”', '“any job”']);
  });

  it('are left out where its fact quotes them, in whatever case', () => {
    expect(quotedWords(text, { says: '“Any job”: so.', spans: [{ start: 13, end: 21 }] })).toEqual([]);
  });
});

describe('the moment that an address asks for', () => {
  const moments = [{ moment: 'check-in', name: 'The check-in' }] as const;

  it.each([
    ['#for=check-in', 'check-in'],
    ['#for=nothing', undefined],
    ['#for=', undefined],
    ['#main', undefined],
    ['', undefined],
  ])('in %o is %o', (hash, moment) => {
    expect(momentInHash(hash, moments)).toBe(moment);
  });
});
