import { describe, expect, test } from 'vitest';

import { USUAL_SETTINGS, type Hours } from '../../../src/calendar/index.ts';
import { minutesLater } from '../../../src/calendar/when.ts';
import type { Plan } from '../../../src/plan/index.ts';
import { caseOne, contactsOf, day, planOf } from '../plan/situations.ts';
import { clockIn, inZone, readEvents, write } from './support/calendar-file.ts';

const ZONES = [
  'UTC',
  'Pacific/Honolulu',
  'America/New_York',
  'America/St_Johns',
  'Europe/London',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
];

const plan = planOf(caseOne(), '2026-03-05');
const promised = planOf(
  caseOne({ log: [{ day: day('2026-03-11'), kind: 'new-date', by: day('2026-03-13') }] }),
  '2026-03-11',
);

const startsIn = (zone: string, plan: Plan, hours?: Hours): string[] =>
  inZone(zone, () => readEvents(write(plan, hours ? { settings: { ...USUAL_SETTINGS, hours } } : {}).text))
    .map(({ start }) => start)
    .filter((start) => start.includes('T'));

describe.each(ZONES)('in %s', (zone) => {
  test('contacts are at ten by the clock on their day, on either side of a clock change', () => {
    expect(startsIn(zone, plan).map((start) => clockIn(zone, start))).toEqual(
      contactsOf(plan).map(({ day }) => `${day} 10:00`),
    );
  });

  test('a new date is met at half past two in the afternoon', () => {
    expect(startsIn(zone, promised).map((start) => clockIn(zone, start))[0]).toBe('2026-03-13 14:30');
  });

  test("the reader's own hours count", () => {
    const hours: Hours = { midMorning: { hours: 9, minutes: 45 }, midAfternoon: { hours: 16, minutes: 5 } };
    expect(startsIn(zone, promised, hours).map((start) => clockIn(zone, start))).toEqual([
      '2026-03-13 16:05',
      '2026-03-20 09:45',
      '2026-03-27 09:45',
    ]);
  });

  test('whole days stay the days of the plan', () => {
    const allDay = inZone(zone, () => readEvents(write(plan).text)).at(-1);
    expect([allDay?.start, allDay?.end]).toEqual(['2026-04-01', '2026-04-02']);
  });
});

test('ten in New York is three in UTC before Sunday, March 8, 2026 and two after it', () => {
  const wednesdays = planOf(caseOne({ reply: { kind: 'call-on', day: day('2026-03-06') } }), '2026-03-05');
  expect(startsIn('America/New_York', wednesdays)).toEqual([
    '2026-03-06T15:00:00Z',
    '2026-03-13T14:00:00Z',
    '2026-03-20T14:00:00Z',
  ]);
});

const TEN_TO_MIDNIGHT: Hours = { ...USUAL_SETTINGS.hours, midMorning: { hours: 23, minutes: 50 } };

const firstOf = (zone: string, plan: Plan): string[] => {
  const settings = { ...USUAL_SETTINGS, hours: TEN_TO_MIDNIGHT };
  const [first] = inZone(zone, () => readEvents(write(plan, { settings }).text));
  return first ? [first.start, first.end] : [];
};

test('a contact lasts a quarter of an hour even where the clocks are put forward in it', () => {
  // Cairo's clocks go from midnight to one as Friday, April 24, 2026 begins.
  const before = planOf(caseOne({ reply: { kind: 'call-on', day: day('2026-04-23') } }), '2026-03-05');
  expect(firstOf('Africa/Cairo', before)).toEqual(['2026-04-23T21:50:00Z', '2026-04-23T22:05:00Z']);
});

test('a contact just before midnight in UTC ends on the next day', () => {
  expect(firstOf('UTC', plan)).toEqual(['2026-03-11T23:50:00Z', '2026-03-12T00:05:00Z']);
});

test.each(['20260311T15000', '20260311T150030Z', '20260231T150000Z', '120260311T150000Z', '20260311T150000Zulu', ''])(
  'no moment is counted from %j',
  (text) => {
    expect(() => minutesLater(text, 15)).toThrow(RangeError);
    expect(() => minutesLater(text, 15)).toThrow(`${text} is no moment such as 20260311T150000Z.`);
  },
);
