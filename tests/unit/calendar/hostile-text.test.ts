import { describe, expect, test } from 'vitest';

import { USUAL_SETTINGS } from '../../../src/calendar/index.ts';
import { escapeText } from '../../../src/calendar/lines/escape.ts';
import { caseOne, day, planOf } from '../plan/situations.ts';
import { readEvents, unfoldedLines, write } from './support/calendar-file.ts';

const plan = planOf(caseOne(), '2026-03-05');

const HOSTILE = [
  ['an event of its own', 'Dear all\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Free money\r\nEND:VEVENT'],
  ['a line break by itself', 'a\rATTENDEE:mailto:a@example.org\nb'],
  ['line breaks that only some readers know', 'a\u2028BEGIN:VALARM\u2029b'],
  ['an escape that is none', String.raw`C:\new\, \;\\`],
  ['characters of four octets', '🧭'.repeat(400)],
  ['ten thousand letters', 'a'.repeat(10_000)],
  ['a folded line of its own', 'a\r\n BEGIN:VEVENT'],
] as const;

describe.each(HOSTILE)('%s', (_, text) => {
  const settings = { ...USUAL_SETTINGS, namesInTitles: true };
  const before = { sequence: 0, day: day('2026-03-12'), time: null, title: text, cancelled: false };
  const changes = { label: text, name: text, link: text, words: () => text, reason: () => text, settings };
  const file = write(plan, { ...changes, planId: text, exported: { [text]: before } }).text;
  const harmless = write(plan, { name: '', exported: { gone: { ...before, title: '' } } }).text;

  test('adds no line to a calendar file', () => {
    const names = (lines: string[]) => lines.map((line) => line.split(/[:;]/)[0]);
    expect(names(unfoldedLines(file))).toEqual(names(unfoldedLines(harmless)));
  });

  test('is read back as text', () => {
    const read = readEvents(file);
    const asText = text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n');
    // A title has one line.
    const asTitle = asText.replace(/\n+/g, ' ');
    expect(read.at(-1)?.summary).toBe(`Cancelled: ${asTitle}`);
    for (const { summary, description } of read.slice(0, -1)) {
      expect(summary).toContain(`: ${asTitle}`);
      expect(description).toContain(`The words to use:\n${asText}\n\nYour plan (${asText}): ${asText}`);
    }
    expect(read).toHaveLength(plan.steps.length + 1);
  });
});

test.each([
  ['a control character is left out', 'a\u0000b\u0007c\u001bd\u007fe', 'abcde'],
  ['whatever breaks a line becomes a line break', 'a\vb\fc\u0085d\u2028e\u2029f', String.raw`a\nb\nc\nd\ne\nf`],
  ['a tab becomes a space', 'a\tb', 'a b'],
  ['half a surrogate pair becomes a replacement character', 'a\ud83eb\udded', 'a\ufffdb\ufffd'],
  ['backslash, semicolon, comma and line break are escaped', 'a\\b;c,d\r\ne\n\nf', String.raw`a\\b\;c\,d\ne\n\nf`],
  ['colons and quotes stand as they are', 'He said: "yes"', 'He said: "yes"'],
])('%s', (_, text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
});
