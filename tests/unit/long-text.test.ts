import { describe, expect, test } from 'vitest';

import { escapeText } from '../../src/calendar/lines/escape.ts';
import { foldLine } from '../../src/calendar/lines/fold.ts';
import { checkMessage } from '../../src/messages/check/index.ts';
import {
  FIELD_IDS,
  fillTemplate,
  findBlanks,
  mailLink,
  ownWords,
  sameButForTheName,
} from '../../src/messages/index.ts';
import { readMessage, readPhrase, type Said } from '../../src/messages/reader/index.ts';
import { planLinkIn, readPlanLink } from '../../src/plan/index.ts';
import { day } from './plan/situations.ts';

// A pattern with two ways to read the same characters, or one that is tried anew from each of them, takes a second where
// a text of this length takes a millisecond. That freezes the page.
const CHARACTERS = 40_000;
const MOST_MICROSECONDS = 1_500_000;

const UNITS = [
  '-',
  ' ',
  '.',
  '_',
  '[',
  '(',
  '<',
  ':',
  '"',
  "'",
  '!',
  '\t',
  '\n',
  'a',
  'a.',
  'a ',
  'I ',
  '--\n',
  '> ',
  '; ',
];

const said: Said = { saidOn: day('2026-03-05'), isWorkingDay: () => true, dateOrder: 'month-first' };

/** Whatever reads what a reader typed or pasted, or what came in a link or a file. */
const READERS: Record<string, (text: string) => unknown> = {
  'a plan link': (text) => readPlanLink(`interview=2026-03-05&reply=${text}&${text}=1&company=${text}&log=${text}`),
  'an address': (text) => [planLinkIn(text), readPlanLink(text)],
  'a message to check': (text) => checkMessage(text, 'check-in'),
  'a value for a template': (text) =>
    FIELD_IDS.map((field) =>
      fillTemplate(`The {${field}} role: {${field}}. {${field}} is {${field}}`, { [field]: text }),
    ),
  'a message to send': (text) => mailLink(text, text),
  'a mail with what it answers': (text) => ownWords(text),
  'a message with blanks': (text) => findBlanks(text),
  'a note and a name': (text) => sameButForTheName([{ name: text, text: `${text} and ${text}` }]),
  'what an employer wrote': (text) => readMessage(text, said),
  'what an employer said': (text) => readPhrase(text, said),
  'a text for a calendar': (text) => foldLine(escapeText(text)),
};

describe.each(Object.entries(READERS))('%s of any length is read in no time', (_, read) => {
  test.each(UNITS)('of %j alone', (unit) => {
    const row = unit.repeat(CHARACTERS / unit.length);
    // Of the processor, so that whatever else the machine does makes no difference.
    const start = process.cpuUsage();
    // Before it and behind it stands something else, so that a pattern for the start or the end alone fails.
    for (const text of [`${row}x`, `x${row}y.`]) read(text);
    expect(process.cpuUsage(start).user).toBeLessThan(MOST_MICROSECONDS);
  });
});
