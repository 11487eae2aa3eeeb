import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readMessage, readPhrase } from '../../../src/messages/reader/index.ts';
import { inTheStates } from '../../unit/messages/reader/examples/said.ts';

const piece = fc.constantFrom(
  ...'we|have|not|decided|to offer you|the job|another candidate|interview|by|before|until|the week of|early|next|Friday|March|16|3/13|13th|business days|two|a few|or|-|.|?|\n|\n\n|> |wrote:|out of the office|unfortunately|unsuccessful|İ|’|😀|\ud800|\0'.split(
    '|',
  ),
);
const message = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary' }),
);
const said = inTheStates('2026-03-11');

describe('reading anything', () => {
  it('proposes nothing without words to show for it, inside the text and apart', () => {
    fc.assert(
      fc.property(message, (text) => {
        const { kind, evidence } = readMessage(text, said);
        if (kind !== 'not-sure') expect(evidence.length).toBeGreaterThan(0);
        let reached = 0;
        for (const { start, end } of evidence) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          reached = end;
        }
      }),
    );
  });

  it('names no promised day before the day of saying', () => {
    fc.assert(
      fc.property(message, (text) => {
        const phrase = readPhrase(text, said);
        for (const day of [readMessage(text, said).day, 'day' in phrase ? phrase.day : null]) {
          if (day !== null) expect(day >= said.saidOn).toBe(true);
        }
      }),
    );
  });

  it.each([
    'a ',
    '1',
    'by ',
    '3/',
    'next week or ',
    'not ',
    'We will decide by Friday. ',
    'offer you ',
    '\n',
    '((',
    '12th of ',
  ])('comes to an end for 100,000 characters of "%s"', (part) => {
    const text = part.repeat(Math.ceil(100_000 / part.length));
    expect(readMessage(text, said).kind).toMatch(/\w/);
    expect(readPhrase(text, said).kind).toMatch(/\w/);
  });
});
