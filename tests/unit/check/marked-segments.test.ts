import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { markedSegments } from '../../../src/components/check/findings/MarkedMessage.tsx';

const spans = (...pairs: [start: number, end: number][]) => ({ spans: pairs.map(([start, end]) => ({ start, end })) });

describe('a message with marks', () => {
  it('is one plain segment where nothing is marked', () => {
    expect(markedSegments('all fine', [spans()])).toEqual([{ start: 0, text: 'all fine', isMarked: false, endOf: [] }]);
    expect(markedSegments('', [])).toEqual([]);
  });

  it('numbers each mark by its finding, where it ends', () => {
    expect(markedSegments('any job, my only hope', [spans([0, 7]), spans([9, 21])])).toEqual([
      { start: 0, text: 'any job', isMarked: true, endOf: [1] },
      { start: 7, text: ', ', isMarked: false, endOf: [] },
      { start: 9, text: 'my only hope', isMarked: true, endOf: [2] },
    ]);
  });

  it('shows both numbers where the words of two findings overlap', () => {
    expect(markedSegments('take any job', [spans([0, 12]), spans([5, 12])])).toEqual([
      { start: 0, text: 'take ', isMarked: true, endOf: [] },
      { start: 5, text: 'any job', isMarked: true, endOf: [1, 2] },
    ]);
  });

  it('is the whole message, in order, whatever is marked', () => {
    const anySpan = fc.tuple(fc.nat(20), fc.nat(20)).filter(([start, end]) => start < end);
    fc.assert(
      fc.property(fc.string({ minLength: 20 }), fc.array(fc.array(anySpan)), (text, findings) => {
        const segments = markedSegments(
          text,
          findings.map((pairs) => spans(...pairs)),
        );
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
      }),
    );
  });
});
