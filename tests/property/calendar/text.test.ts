import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';

import { escapeText } from '../../../src/calendar/lines/escape.ts';
import { foldLine } from '../../../src/calendar/lines/fold.ts';

/** Any text at all, from plain letters to halves of surrogate pairs, rich in what a calendar file must escape. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        '\\',
        ';',
        ',',
        ':',
        '"',
        '\n',
        '\r',
        '\t',
        ' ',
        'n',
        'N',
        'é',
        '求',
        '🧭',
        '\ud83e',
        '\u2028',
        '\0',
      ),
    )
    .map((characters) => characters.join('')),
);

/** Text that a calendar file can hold unchanged. */
const holdable = anyText.map((text) =>
  text
    .toWellFormed()
    .replace(/[\r\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ''),
);

const octets = (text: string) => new TextEncoder().encode(text).length;

describe('a folded line', () => {
  test('unfolds to what it was', () => {
    fc.assert(
      fc.property(holdable, (text) => {
        const line = text.replaceAll('\n', '');
        expect(foldLine(line).replaceAll('\r\n ', '')).toBe(`${line}\r\n`);
      }),
    );
  });

  test('is in parts of at most 75 octets, none of which splits a character', () => {
    fc.assert(
      fc.property(holdable, (text) => {
        for (const part of foldLine(text.replaceAll('\n', '')).split('\r\n')) {
          expect(octets(part)).toBeLessThanOrEqual(75);
          expect(part.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});

describe('escaped text', () => {
  test('is read back by another program', () => {
    fc.assert(
      fc.property(holdable, (text) => {
        const event = `BEGIN:VEVENT\r\n${foldLine(`SUMMARY:${escapeText(text)}`)}END:VEVENT\r\n`;
        expect(new ICAL.Component(ICAL.parse(event) as unknown[]).getFirstPropertyValue('summary')).toBe(text);
      }),
    );
  });

  test('is one line without control characters or halves of surrogate pairs, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeText(text);
        expect(escaped).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(escaped.isWellFormed()).toBe(true);
      }),
    );
  });
});
