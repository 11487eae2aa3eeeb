import { describe, expect, test } from 'vitest';

import { lintCalendar, type Rule } from './support/lint-calendar.ts';
import { NAMED_FILES } from './support/named-situations.ts';

const GOOD = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Sit Tight//Planner//EN
CALSCALE:GREGORIAN
X-WR-CALNAME:Museum\\, maps
BEGIN:VEVENT
UID:one@sit-tight
DTSTAMP:20260305T101500Z
SEQUENCE:0
DTSTART:20260311T100000Z
DTEND:20260311T101500Z
SUMMARY:Check in by phone
DESCRIPTION:Call\\; ask.\\nThen wait
  for a week.
CLASS:PRIVATE
TRANSP:TRANSPARENT
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Check in by phone
TRIGGER:-PT30M
END:VALARM
END:VEVENT
BEGIN:VEVENT
UID:two@sit-tight
DTSTAMP:20260305T101500Z
DTSTART;VALUE=DATE:20260401
DTEND;VALUE=DATE:20260402
SUMMARY:Move on
STATUS:CANCELLED
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf8 = (text: string): string => Buffer.from(text).toString('latin1');
const rules = (text: string): Rule[] => lintCalendar(bytes(text)).map(({ rule }) => rule);

test('a file that is as it must be has no fault', () => {
  expect(lintCalendar(bytes(GOOD))).toEqual([]);
});

/** Each is the good file with one thing changed. */
const BROKEN: readonly [what: string, from: string, to: string, rule: Rule][] = [
  ['a line that ends in LF alone', 'VERSION:2.0\r\n', 'VERSION:2.0\n', 'line-break'],
  ['a carriage return within a line', 'by phone\r\nDESC', 'by\rphone\r\nDESC', 'line-break'],
  ['a last line without its break', 'END:VCALENDAR\r\n', 'END:VCALENDAR', 'line-break'],
  ['a line of 76 octets', 'Move on', 'm'.repeat(68), 'line-length'],
  ['76 octets in fewer characters', 'Move on', utf8('é'.repeat(34)), 'line-length'],
  ['a character that is folded within', 'Move on', utf8('é').replace(/./s, '$&\r\n '), 'utf-8'],
  ['another encoding', 'Move on', 'caf\xe9', 'utf-8'],
  ['a byte order mark', 'BEGIN:VCALENDAR', utf8('\uFEFFBEGIN:VCALENDAR'), 'utf-8'],
  ['a bell', 'Move on', 'Move\u0007on', 'control-character'],
  ['a delete', 'Move on', 'Move\u007fon', 'control-character'],
  ['an empty line', 'END:VALARM\r\n', 'END:VALARM\r\n\r\n', 'fold'],
  ['a first line that continues', 'BEGIN:VCALENDAR', ' BEGIN:VCALENDAR', 'fold'],
  ['a fold that leaves a word of its own', '\r\n  for a week', '\r\nfor a week', 'grammar'],
  ['a name with a space', 'SEQUENCE:0', 'SEQUENCE :0', 'grammar'],
  ['a parameter with a bare quote', 'SUMMARY:Move', 'SUMMARY;X-A=a"b:Move', 'grammar'],
  ['an event that does not end', 'END:VALARM\r\nEND:VEVENT\r\n', 'END:VALARM\r\n', 'balance'],
  ['ends the wrong way round', 'END:VALARM\r\nEND:VEVENT', 'END:VEVENT\r\nEND:VALARM', 'balance'],
  ['an alarm outside of an event', 'BEGIN:VEVENT\r\nUID:one', 'BEGIN:VALARM\r\nUID:one', 'balance'],
  ['a property after the calendar', 'END:VCALENDAR\r\n', 'END:VCALENDAR\r\nX-A:b\r\n', 'balance'],
  ['two calendars', 'END:VCALENDAR\r\n', `END:VCALENDAR\r\n${GOOD}`, 'balance'],
  ['a property that events do not have', 'CLASS:PRIVATE', 'PRODID:x', 'unknown-property'],
  ['a property after the alarm', 'END:VALARM\r\n', 'END:VALARM\r\nLOCATION:x\r\n', 'order'],
  ['no UID', 'UID:one@sit-tight\r\n', '', 'how-often'],
  ['no DTSTAMP', 'DTSTAMP:20260305T101500Z\r\n', '', 'how-often'],
  ['no start', 'DTSTART:20260311T100000Z\r\n', '', 'how-often'],
  ['no product', 'PRODID:-//Sit Tight//Planner//EN\r\n', '', 'how-often'],
  ['two titles', 'SUMMARY:Move on', 'SUMMARY:Move on\r\nSUMMARY:Again', 'how-often'],
  ['nothing in it', GOOD.slice(GOOD.indexOf('BEGIN:VEVENT'), GOOD.indexOf('END:VCALENDAR')), '', 'how-often'],
  ['a date without VALUE=DATE', 'DTSTART;VALUE=DATE:', 'DTSTART:', 'parameter'],
  ['a moment with VALUE=DATE', 'DTSTART:', 'DTSTART;VALUE=DATE:', 'parameter'],
  ['a zone that the file does not hold', 'DTSTART:', 'DTSTART;TZID=Europe/London:', 'parameter'],
  ['a parameter twice', 'DTEND;VALUE=DATE', 'DTEND;VALUE=DATE;value=DATE', 'parameter'],
  ['a floating time', '20260311T100000Z', '20260311T100000', 'value'],
  ['February 30', '20260401', '20260230', 'value'],
  ['an hour that there is not', '20260311T101500Z', '20260311T241500Z', 'value'],
  ['a sequence beyond 32 bits', 'SEQUENCE:0', 'SEQUENCE:2147483648', 'value'],
  ['a status in lower case', 'CANCELLED', 'cancelled', 'value'],
  ['another version', 'VERSION:2.0', 'VERSION:1.0', 'value'],
  ['an alarm that sends mail', 'ACTION:DISPLAY', 'ACTION:EMAIL', 'value'],
  ['a trigger that is no duration', '-PT30M', '-P30M', 'value'],
  ['a bare comma', 'maps', 'maps, plans', 'escape'],
  ['a bare semicolon', 'Move on', 'Move; on', 'escape'],
  ['an escape that is none', 'Move on', String.raw`C:\move`, 'escape'],
  ['a backslash at the end', 'Move on', 'Move on\\', 'escape'],
  ['an end that is its start', '20260402', '20260401', 'end'],
  ['an end before its start', '20260311T101500Z', '20260311T094500Z', 'end'],
  ['an end of another kind', 'DTEND;VALUE=DATE:20260402', 'DTEND:20260402T000000Z', 'end'],
  ['an end and a duration', 'SEQUENCE:0', 'SEQUENCE:0\r\nDURATION:PT15M', 'end'],
  ['an alarm that repeats without end', 'TRIGGER:-PT30M', 'TRIGGER:-PT30M\r\nREPEAT:2', 'alarm'],
  ['an alarm of a canceled event', 'CLASS:PRIVATE', 'STATUS:CANCELLED', 'alarm'],
  ['a method', 'VERSION:2.0', 'VERSION:2.0\r\nMETHOD:REQUEST', 'invitation'],
  ['somebody invited', 'CLASS:PRIVATE', 'ATTENDEE:mailto:a@b.example', 'invitation'],
  ['a UID twice', 'two@sit-tight', 'one@sit-tight', 'uid-twice'],
];

test.each(BROKEN)('%s is named', (_, from, to, rule) => {
  expect(GOOD).toContain(from);
  // What follows from a fault may be named after it: a line that was not ended holds two.
  expect(rules(GOOD.replace(from, () => to))[0]).toBe(rule);
});

describe('by the strict reading of RFC 5545', () => {
  test.each(NAMED_FILES)('the file of $name has no fault', ({ text }) => {
    expect(lintCalendar(Buffer.from(text))).toEqual([]);
  });
});
