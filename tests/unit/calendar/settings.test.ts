import { describe, expect, test } from 'vitest';

import {
  checkSettings,
  clockText,
  readClock,
  USUAL_SETTINGS,
  type Alarm,
  type CalendarSettings,
} from '../../../src/calendar/index.ts';
import { NO_NAMES, situationWith } from '../../../src/plan/index.ts';
import { caseOne, day, days, planOf } from '../plan/situations.ts';
import { readEvents, unfoldedLines, write } from './support/calendar-file.ts';

const plan = planOf(caseOne(), '2026-03-05');
const withSettings = (more: Partial<CalendarSettings>) => ({ settings: { ...USUAL_SETTINGS, ...more } });

test('the usual hours are those that a plan shows', () => {
  expect(Object.values(USUAL_SETTINGS.hours).map(clockText)).toEqual(['10:00', '14:30']);
});

describe('an alarm', () => {
  test.each<[Alarm, string, string]>([
    ['at-start', 'PT0S', 'PT9H'],
    [{ minutesBefore: 0 }, 'PT0S', 'PT9H'],
    [{ minutesBefore: 30 }, '-PT30M', 'PT8H30M'],
    [{ minutesBefore: 540 }, '-PT9H', 'PT0S'],
    [{ minutesBefore: 600 }, '-PT10H', '-PT1H'],
    [{ minutesBefore: 1445 }, '-PT24H5M', '-PT15H5M'],
  ])('of %j goes off %s from a contact and %s from the start of a day', (alarm, ofContact, ofDay) => {
    const triggers = unfoldedLines(write(plan, withSettings({ alarm })).text).filter((line) =>
      line.startsWith('TRIGGER'),
    );
    expect([triggers[0], triggers.at(-1)]).toEqual([`TRIGGER:${ofContact}`, `TRIGGER:${ofDay}`]);
  });

  test('is left out where the reader wants none', () => {
    expect(write(plan, withSettings({ alarm: 'none' })).text).not.toContain('VALARM');
  });

  test('is understood by another program', () => {
    const read = readEvents(write(plan, withSettings({ alarm: { minutesBefore: 45 } })).text);
    expect(read.map(({ alarms }) => alarms)).toEqual([['-PT45M'], ['-PT45M'], ['-PT45M'], ['PT8H15M']]);
  });
});

describe('all-day entries', () => {
  test('take in the contacts, their end exclusive', () => {
    const read = readEvents(write(plan, withSettings({ allDay: true })).text);
    expect(read.map(({ start, end }) => [start, end])).toEqual([
      ['2026-03-11', '2026-03-12'],
      ['2026-03-18', '2026-03-19'],
      ['2026-03-25', '2026-03-26'],
      ['2026-04-01', '2026-04-02'],
    ]);
  });
});

describe('titles', () => {
  const names = { ...NO_NAMES, company: 'Larkfield Museum', role: 'archivist', people: ['Ana Lopes'] };
  const full = planOf(situationWith(days('2026-03-05'), { names, otherOfferDue: day('2026-03-25') }), '2026-03-05');
  const titles = (more: Partial<CalendarSettings>, label?: string): unknown[] =>
    readEvents(write(full, { ...withSettings(more), label }).text).map(({ summary }) => summary);

  test('name nobody', () => {
    expect(titles({}, 'Larkfield').join()).not.toMatch(/Larkfield|archivist|Ana/);
  });

  test('bear the name of the application where the reader asks', () => {
    expect(titles({ namesInTitles: true }, 'Larkfield')).toEqual(full.steps.map(({ title }) => `${title}: Larkfield`));
  });

  test.each(['Lark\nfield', 'Lark\r\nfield', 'Lark\u2028\u2029field', 'Lark\v\ffield'])(
    'hold no line break: %j',
    (label) => {
      expect(titles({ namesInTitles: true }, label)).toEqual(full.steps.map(({ title }) => `${title}: Lark field`));
    },
  );

  test.each([undefined, ''])('stay as they are where the application has no name: %j', (label) => {
    expect(titles({ namesInTitles: true }, label)).toEqual(full.steps.map(({ title }) => title));
  });
});

describe('settings', () => {
  test('without problems are used as they are', () => {
    expect(checkSettings(USUAL_SETTINGS)).toEqual([]);
    expect(checkSettings({ ...USUAL_SETTINGS, alarm: { minutesBefore: 40_320 } })).toEqual([]);
  });

  test.each<[string, Partial<CalendarSettings>, string]>([
    ['an hour of 24', { hours: { ...USUAL_SETTINGS.hours, midMorning: { hours: 24, minutes: 0 } } }, 'midMorning'],
    ['a minute of 60', { hours: { ...USUAL_SETTINGS.hours, midAfternoon: { hours: 9, minutes: 60 } } }, 'midAfternoon'],
    ['half an hour', { hours: { ...USUAL_SETTINGS.hours, midMorning: { hours: 9.5, minutes: 0 } } }, 'midMorning'],
    ['no number', { hours: { ...USUAL_SETTINGS.hours, midMorning: { hours: NaN, minutes: 0 } } }, 'midMorning'],
    ['an alarm after the start', { alarm: { minutesBefore: -1 } }, 'alarm'],
    ['an alarm of more than four weeks', { alarm: { minutesBefore: 40_321 } }, 'alarm'],
  ])('with %s say what would be right', (_, more, place) => {
    const problems = checkSettings({ ...USUAL_SETTINGS, ...more });
    expect(problems.map((problem) => problem.place)).toEqual([place]);
    expect(problems[0]?.says).toMatch(/^Choose a .+\.$/);
  });

  test('with several problems name them all', () => {
    const never = { hours: -1, minutes: 0 };
    const wrong = { hours: { midMorning: never, midAfternoon: never }, alarm: { minutesBefore: 0.5 } };
    expect(checkSettings({ ...USUAL_SETTINGS, ...wrong }).map(({ place }) => place)).toEqual([
      'midMorning',
      'midAfternoon',
      'alarm',
    ]);
  });
});

describe('a clock time', () => {
  test.each([
    ['09:05', { hours: 9, minutes: 5 }],
    ['00:00', { hours: 0, minutes: 0 }],
    ['23:59', { hours: 23, minutes: 59 }],
    ['24:00', null],
    ['9:05', null],
    ['09:60', null],
    ['109:05', null],
    ['09:05:00', null],
    ['', null],
  ])('is read from %j', (text, clock) => {
    expect(readClock(text)).toEqual(clock);
    if (clock) expect(clockText(clock)).toBe(text);
  });
});
