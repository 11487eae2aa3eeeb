import { describe, expect, test } from 'vitest';

import { countries, makeHolidayFile, publicHolidays, weekendOf } from '../../../src/holidays/generate/index.ts';
import { readHolidayFile, yearsOfThisBuild } from '../../../src/holidays/index.ts';
import { parseDay, todayOnThisDevice, yearOf } from '../../../src/plan/index.ts';
import { inZone } from '../calendar/support/calendar-file.ts';
import { allRegions, calendarOf, fileOf } from './generated.ts';

describe('the holidays of a region', () => {
  test('hold Thanksgiving in the United States, and the names that people there use', () => {
    expect(calendarOf('US')).toMatchObject({
      region: 'US',
      name: 'United States',
      years: [2026, 2028],
      holidays: { '2026-09-07': 'Labor Day', '2026-11-26': 'Thanksgiving Day' },
    });
  });

  test('are those of the part: Saint Andrew is for Scotland, Easter Monday for England', () => {
    const [scotland, england] = [calendarOf('GB-SCT').holidays, calendarOf('GB-ENG').holidays];
    expect([scotland['2026-11-30'], england['2026-11-30']]).toEqual(['St Andrew’s Day', undefined]);
    expect([scotland['2026-04-06'], england['2026-04-06']]).toEqual([undefined, 'Easter Monday']);
  });

  test('hold substitute days beside the days that they stand in for', () => {
    expect(calendarOf('GB').holidays).toMatchObject({
      '2026-12-26': 'Boxing Day',
      '2026-12-28': 'Boxing Day (substitute day)',
    });
  });

  test('hold each day of a feast of several days', () => {
    const { holidays } = calendarOf('EG');
    const feast = Object.keys(holidays).filter((day) => holidays[day] === 'Feast of the Sacrifice (Eid al-Adha)');
    expect(feast.filter((day) => day < '2027')).toEqual(['2026-05-27', '2026-05-28', '2026-05-29', '2026-05-30']);
  });

  test.each([
    ['2027-03', ['2027-03-09', '2027-03-10', '2027-03-11']],
    ['2027-05', ['2027-05-16', '2027-05-17', '2027-05-18', '2027-05-19']],
  ])('hold the whole days of the Turkish feast of %s, and not the half ones round it', (month, days) => {
    const { holidays } = calendarOf('TR');
    const feast = Object.keys(holidays).filter(
      (day) => day.startsWith(month) && /Eid|Bayram/.test(holidays[day] ?? ''),
    );
    expect(feast).toEqual(days);
  });

  test.each([
    ['IS', '2026-12-24', 'off from 13:00'],
    ['GT', '2026-12-24', 'off from noon'],
    ['HT', '2026-02-16', 'off from 14:00'],
    ['CW', '2026-12-31', 'off from noon'],
    ['CN', '2026-05-04', 'off for some from noon, but in 2026 by decree'],
    ['AU-SA', '2026-12-24', 'off from 19:00'],
    ['US-KY', '2026-04-03', 'off from 14:00'],
  ])('in %s on %s, %s, hold only whole days', (region, day) => {
    expect(calendarOf(region).holidays[day]).toBe(region === 'CN' ? 'Labour Day holiday' : undefined);
  });

  test('hold the end of a feast that began in the year before, and nothing of the year after', () => {
    const { holidays } = calendarOf('SZ');
    expect(holidays).toMatchObject({ '2026-01-02': 'Incwala Festival', '2028-12-31': 'Incwala Festival' });
    expect(holidays).not.toHaveProperty('2029-01-01');
  });

  test('hold a day made longer or shorter by a clock change once', () => {
    expect(calendarOf('AU-NSW').holidays).toMatchObject({
      '2026-04-05': 'Easter Sunday',
      '2026-04-06': 'Easter Monday',
    });
    expect(calendarOf('SE').holidays).toMatchObject({ '2027-03-28': 'Easter Sunday', '2027-03-29': 'Easter Monday' });
  });

  test('name all feasts of a day', () => {
    expect(calendarOf('EG').holidays['2026-01-25']).toBe('National Police Day and Revolution Day 2011');
  });

  test('hold no day that banks, schools or nobody keeps', () => {
    expect(calendarOf('US').holidays).not.toHaveProperty('2026-02-14');
    expect(calendarOf('DE').holidays).not.toHaveProperty('2026-12-24');
  });

  test('are the same wherever the site is built', () => {
    const build = (zone: string) => inZone(zone, () => ['US', 'EG', 'KR', 'NZ', 'IL'].map(fileOf));
    expect(build('Pacific/Apia')).toEqual(build('Pacific/Honolulu'));
  });
});

test.each([
  ['EG', [5, 6]],
  ['GB', [6, 0]],
  ['IN', [0]],
  ['IR', [5]],
  ['BD', [5, 6]],
  ['BN', [5, 0]],
  ['DJ', [5, 6]],
  ['SO', [5]],
])('the weekend of %s is %j', (code, weekend) => {
  expect(weekendOf(code)).toEqual(weekend);
});

test('a part has the weekend of its country unless it is known to have another', () => {
  expect(weekendOf('MY', '02')).toEqual([5, 6]);
  expect(weekendOf('MY', '14')).toEqual([6, 0]);
  expect(calendarOf('MY-02').weekend).toEqual([5, 6]);
});

test('the weekend of every country has been looked up, and no build goes on without', () => {
  for (const { code } of countries()) expect(weekendOf(code), code).not.toEqual([]);
  expect(() => weekendOf('AQ')).toThrow('Nobody has looked up the weekend of AQ');
});

test('what a country alone means is decided for each whose parts differ', () => {
  for (const country of countries()) {
    const { regions, partsRule } = makeHolidayFile(country, [2026, 2027], parseDay('2026-11-25') ?? undefined);
    const differ = Object.values(regions).some(({ adds, drops, weekend }) => adds ?? drops ?? weekend);
    expect(partsRule !== undefined, country.code).toBe(differ);
  }
}, 60_000);

test('every country and every part of one reads back as made', () => {
  const regions = new Set(allRegions().map(({ code }) => code));
  for (const country of countries()) {
    const file = makeHolidayFile(country, [2026, 2026], parseDay('2026-11-25') ?? undefined);
    const codes = [country.code, ...Object.keys(country.parts).map((part) => `${country.code}-${part}`)];
    for (const code of codes) {
      const part = code.slice(3) || null;
      expect(regions.has(code), code).toBe(true);
      const read = readHolidayFile(JSON.parse(JSON.stringify(file)), code)?.holidays;
      const made = publicHolidays(country.code, part, [2026, 2026]);
      // A country alone that should be asked for a part holds the days of its parts too.
      if (part === null && file.partsRule === 'ask') {
        expect(Object.keys(read ?? {}), code).toEqual(expect.arrayContaining(Object.keys(made)));
      } else expect(read, code).toEqual(made);
    }
  }
}, 30_000);

describe('the years of a build', () => {
  test('are its own and the two after it', () => {
    const year = yearOf(todayOnThisDevice());
    expect(yearsOfThisBuild('')).toEqual([year, year + 2]);
  });

  test('follow the year that stands in for the clock', () => {
    expect(yearsOfThisBuild('2031')).toEqual([2031, 2033]);
  });

  test('are refused where that is no year', () => {
    expect(() => yearsOfThisBuild('next')).toThrow(RangeError);
  });
});
