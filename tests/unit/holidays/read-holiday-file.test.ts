import { describe, expect, test } from 'vitest';

import { readHolidayFile } from '../../../src/holidays/index.ts';

const FILE = {
  code: 'XA',
  name: 'Somewhere',
  weekend: [6, 0],
  years: [2026, 2028],
  licence: 'Some licence',
  holidays: { '2026-01-01': 'First Day', '2026-05-01': 'Spring Day' },
  regions: {
    NO: { name: 'The North', adds: { '2026-05-01': 'Thaw Day', '2026-12-13': 'Light Day' }, drops: ['2026-01-01'] },
    SO: { name: 'The South' },
  },
};

describe('a file of holidays', () => {
  test('gives the calendar of its country', () => {
    expect(readHolidayFile(FILE, 'XA')).toEqual({
      region: 'XA',
      name: 'Somewhere',
      weekend: [6, 0],
      years: [2026, 2028],
      holidays: { '2026-01-01': 'First Day', '2026-05-01': 'Spring Day' },
    });
  });

  test('gives the calendar of a part, with what it adds, calls otherwise and does not keep', () => {
    expect(readHolidayFile(FILE, 'XA-NO')).toMatchObject({
      region: 'XA-NO',
      name: 'The North, Somewhere',
      holidays: { '2026-05-01': 'Thaw Day', '2026-12-13': 'Light Day' },
    });
    expect(readHolidayFile(FILE, 'XA-NO')?.holidays).not.toHaveProperty('2026-01-01');
  });

  test('gives a part that differs in nothing the holidays of its country', () => {
    expect(readHolidayFile(FILE, 'XA-SO')?.holidays).toEqual(FILE.holidays);
  });

  test.each(['XB', 'XA-EA', 'xa', 'XA-', 'XA-no', '__proto__', '../XA', ''])('gives nothing for %j', (region) => {
    expect(readHolidayFile(FILE, region)).toBeNull();
  });
});

describe('a country alone whose parts differ', () => {
  const ASKED = { ...FILE, partsRule: 'ask' };

  test('counts the days of any part, named as such, if a part should be asked for', () => {
    expect(readHolidayFile(ASKED, 'XA')?.holidays).toEqual({
      '2026-01-01': 'First Day (in parts of Somewhere)',
      '2026-05-01': 'Spring Day',
      '2026-12-13': 'Light Day (in parts of Somewhere)',
    });
  });

  test('counts the weekends of any part too', () => {
    const regions = { ...FILE.regions, EA: { name: 'The East', weekend: [5, 6] } };
    expect(readHolidayFile({ ...ASKED, regions }, 'XA')?.weekend).toEqual([6, 0, 5]);
    expect(readHolidayFile({ ...ASKED, regions }, 'XA-EA')?.weekend).toEqual([5, 6]);
  });

  test('counts its own days and names the others if a part is only offered', () => {
    const calendar = readHolidayFile({ ...FILE, partsRule: 'offer' }, 'XA');
    expect(calendar?.holidays).toEqual(FILE.holidays);
    expect(calendar?.inSomeParts).toEqual({ '2026-12-13': 'Light Day (in parts of Somewhere)' });
  });

  test('names a day as most parts do', () => {
    const adds = (name: string) => ({ name: 'A part', adds: { '2026-08-03': name } });
    const regions = { A: adds('Picnic Day'), B: adds('Civic Day'), C: adds('Civic Day') };
    expect(readHolidayFile({ ...ASKED, regions }, 'XA')?.holidays['2026-08-03']).toBe(
      'Civic Day (in parts of Somewhere)',
    );
  });

  test('gives nothing by a rule that is none, or with a broken part', () => {
    expect(readHolidayFile({ ...FILE, partsRule: 'guess' }, 'XA')).toBeNull();
    expect(readHolidayFile({ ...ASKED, regions: { NO: { name: '' } } }, 'XA')).toBeNull();
  });

  test('says that its holidays are decreed year by year', () => {
    expect(readHolidayFile({ ...FILE, decreedYearly: true }, 'XA')?.decreedYearly).toBe(true);
    expect(readHolidayFile(FILE, 'XA')).not.toHaveProperty('decreedYearly');
  });
});

test.each([
  ['no object', 'XA'],
  ['nothing', null],
  ['a list', [FILE]],
  ['a page that says that there is no such file', '<!doctype html>'],
  ['another country', { ...FILE, code: 'XB' }],
  ['no name', { ...FILE, name: ' ' }],
  ['a name without end', { ...FILE, name: 'a'.repeat(10_000) }],
  ['a week without a working day', { ...FILE, weekend: [0, 1, 2, 3, 4, 5, 6] }],
  ['a weekday that there is not', { ...FILE, weekend: [7] }],
  ['a weekday twice', { ...FILE, weekend: [6, 6] }],
  ['a weekend in words', { ...FILE, weekend: 'Saturday' }],
  ['one year', { ...FILE, years: [2026] }],
  ['years in words', { ...FILE, years: ['2026', '2028'] }],
  ['years backwards', { ...FILE, years: [2028, 2026] }],
  ['a thousand years', { ...FILE, years: [2026, 3026] }],
  ['no holidays', { ...FILE, holidays: undefined }],
  ['a list of holidays', { ...FILE, holidays: ['2026-01-01'] }],
  ['a day that there is not', { ...FILE, holidays: { '2026-02-30': 'Leap Day' } }],
  ['a day that is none', { ...FILE, holidays: { tomorrow: 'First Day' } }],
  ['a day outside its years', { ...FILE, holidays: { '2029-01-01': 'First Day' } }],
  ['a holiday without a name', { ...FILE, holidays: { '2026-01-01': 1 } }],
])('a file with %s gives nothing', (_, json) => {
  expect(readHolidayFile(json, 'XA')).toBeNull();
});

test.each([
  ['no name', {}],
  ['a day that there is not', { name: 'The North', adds: { '2026-02-30': 'Leap Day' } }],
  ['drops that are no days', { name: 'The North', drops: ['First Day'] }],
  ['drops that are no list', { name: 'The North', drops: '2026-01-01' }],
  ['a weekend that is none', { name: 'The North', weekend: [7] }],
  ['no object', 'The North'],
])('a part with %s gives nothing, while its country still does', (_, part) => {
  const file = { ...FILE, regions: { NO: part } };
  expect(readHolidayFile(file, 'XA-NO')).toBeNull();
  expect(readHolidayFile(file, 'XA')).not.toBeNull();
});
