import { describe, expect, it } from 'vitest';

import { readMessage, type MessageReading } from '../../../../src/messages/reader/index.ts';
import { apart, trimmed } from '../../../../src/messages/reader/spans.ts';
import { inTheStates } from './examples/said.ts';

const onThursday = (text: string): MessageReading => readMessage(text, inTheStates('2026-03-05'));

describe('the words that a reading went by', () => {
  it.each([
    ['of a no', 'We went with another candidate.', 'rejected', ['went with another']],
    [
      'of a no beside an invitation and an offer, in the order of the text',
      'Would you come in for an interview? We are delighted to offer you the position. We went with another candidate.',
      'not-sure',
      ['Would you come in for an interview', 'delighted to offer you', 'went with another'],
    ],
    [
      'of an offer, with the day to answer by and without the day of the start',
      'We are delighted to offer you the job. You can start on May 4, so please sign by March 13, at noon.',
      'offer',
      ['delighted to offer you', 'March 13'],
    ],
    [
      'of an interview, with its day and without the one that it was moved from',
      'Your second interview has been moved from April 28 to May 1.',
      'next-round',
      ['Your second interview has been moved', 'May 1'],
    ],
    [
      'of an interview whose day is within the words of the invitation',
      'Great talking to you today, and we would like you to come back on Friday to meet our director.',
      'next-round',
      ['like you to come back on Friday to meet'],
    ],
    [
      'of an interview in no certain week',
      'We would like to invite you to a second interview next spring.',
      'next-round',
      ['invite you to a second interview'],
    ],
    [
      'of a promise with several days',
      'We will tell you by March 12 or perhaps by March 13, either way.',
      'new-date',
      ['March 12', 'March 13'],
    ],
    ['of a day to ask about', 'We will let you know after Easter.', 'not-sure', ['after Easter']],
    ['of nothing to go by', 'Hello Kim.', 'not-sure', []],
    [
      'of a mail that was forwarded with nothing above it',
      '\n\n---------- Forwarded message ---------\nFrom: Dana Bell <dana@larkfield.example>\n\nYou will hear by March 13, either way.',
      'new-date',
      ['March 13'],
    ],
    [
      'of a mail that was forwarded by another program',
      'Begin forwarded e-mail:\n\nYou will hear by March 13, either way.',
      'new-date',
      ['March 13'],
    ],
    [
      'of a mail that was forwarded as an email',
      'Forwarded email\n\nYou will hear by March 13, either way.',
      'new-date',
      ['March 13'],
    ],
    [
      'of thanks above a mail that was forwarded',
      'Thank you for your note.\n\nForwarded message\n\nYou will hear by March 13, either way.',
      'none',
      ['Thank you'],
    ],
  ])('are those %s', (_, text, kind, words) => {
    const { evidence, ...reading } = onThursday(text);
    expect(reading.kind).toBe(kind);
    expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });
});

describe('spans', () => {
  it('are put in order, and those that overlap become one', () => {
    const spans = [
      { start: 20, end: 30 },
      { start: 4, end: 9 },
      { start: 6, end: 8 },
      { start: 0, end: 5 },
    ];
    expect(apart(spans)).toEqual([
      { start: 0, end: 9 },
      { start: 20, end: 30 },
    ]);
  });

  it('that touch stay two', () => {
    const spans = [
      { start: 0, end: 5 },
      { start: 5, end: 9 },
    ];
    expect(apart(spans)).toEqual(spans);
  });

  it('hold no blanks around their words', () => {
    expect(trimmed('see  you soon ', 100, 3, 9)).toEqual({ start: 105, end: 108 });
  });
});
