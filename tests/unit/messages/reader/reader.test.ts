import { readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { CONVENTIONS, readMessage, readPhrase } from '../../../../src/messages/reader/index.ts';
import { NEW_DATE_EXAMPLES } from '../../../../src/messages/reader/news/new-date.ts';
import { NEXT_ROUND_EXAMPLES } from '../../../../src/messages/reader/news/next-round.ts';
import { NOTHING_EXAMPLES } from '../../../../src/messages/reader/news/nothing.ts';
import { OFFER_EXAMPLES } from '../../../../src/messages/reader/news/offer.ts';
import { REJECTED_EXAMPLES } from '../../../../src/messages/reader/news/rejected.ts';
import { UNDECIDED_EXAMPLES } from '../../../../src/messages/reader/news/undecided.ts';
import { ALL_MESSAGES, ALL_PHRASES } from './examples/all.ts';
import { inTheStates } from './examples/said.ts';

const docs = readFileSync(path.resolve(import.meta.dirname, '../../../../docs/reader.md'), 'utf8').replace(/ +/g, ' ');

describe('a phrase', () => {
  it.each(ALL_PHRASES)('said on $on: "$text" is $kind $days', ({ on, text, kind, days }) => {
    const reading = readPhrase(text, inTheStates(on));
    expect([reading.kind, 'day' in reading ? reading.day : undefined]).toEqual([kind, days[0]]);
  });

  it('names the other day where a date in numbers could be two', () => {
    const said = inTheStates('2026-03-05');
    expect(readPhrase('by 4/3', said)).toMatchObject({ day: '2026-04-03', alternatives: [] });
    expect(readPhrase('by 6/7', said)).toMatchObject({ day: '2026-06-07', alternatives: ['2026-07-06'] });
    expect(readPhrase('by 6/7', { ...said, dateOrder: 'day-first' })).toMatchObject({
      day: '2026-07-06',
      alternatives: ['2026-06-07'],
    });
  });
});

describe('a message', () => {
  it.each(ALL_MESSAGES)('said on $on: "$text" is $kind $days', ({ on, text, kind, days }) => {
    const reading = readMessage(text, inTheStates(on));
    expect([reading.kind, reading.day ? [reading.day] : reading.kind === 'next-round' ? reading.choices : []]).toEqual([
      kind,
      days,
    ]);
  });

  it.each([
    ...([
      ['new-date', NEW_DATE_EXAMPLES],
      ['next-round', NEXT_ROUND_EXAMPLES],
      ['none', NOTHING_EXAMPLES],
    ] as const),
    ...([
      ['offer', OFFER_EXAMPLES],
      ['rejected', REJECTED_EXAMPLES],
      ['undecided', UNDECIDED_EXAMPLES],
    ] as const),
  ])('reads the examples beside the phrases for %s', (kind, examples) => {
    for (const [text, on, day] of examples) expect(readMessage(text, inTheStates(on))).toMatchObject({ kind, day });
  });

  it('marks the words that it went by', () => {
    const text = 'Hello, we will be back to you by Wednesday, March 18. Regards';
    const { evidence } = readMessage(text, inTheStates('2026-03-11'));
    expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['Wednesday, March 18']);
  });
});

describe('the table of conventions', () => {
  it.each(Object.entries(CONVENTIONS))(
    'holds for %s, and is in the docs',
    (_, { words, means, example: [phrase, on, day] }) => {
      const reading = readPhrase(phrase, inTheStates(on));
      expect('day' in reading ? reading.day : 'not sure').toBe(day);
      expect(docs).toContain(`| ${words} | ${means} | “${phrase}”, said on ${on}: ${day} |`);
    },
  );
});
