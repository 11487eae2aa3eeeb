import { describe, expect, test } from 'vitest';

import { countries, weekendOf } from '../../../src/holidays/generate/countries.ts';
import { makeHolidayFile } from '../../../src/holidays/generate/holiday-file.ts';
import { publicHolidays } from '../../../src/holidays/generate/public-holidays.ts';
import { readHolidayFile } from '../../../src/holidays/index.ts';
import { yearsOfThisBuild } from '../../../src/holidays/years.ts';
import { todayOnThisDevice, yearOf } from '../../../src/plan/index.ts';
import { inZone } from '../calendar/calendar-file.ts';
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

  test('hold the end of a feast that began in the year before, and nothing of the year after', () => {
    const { holidays } = calendarOf('SZ');
    expect(holidays).toMatchObject({ '2026-01-02': 'Incwala Festival', '2028-12-31': 'Incwala Festival' });
    expect(holidays).not.toHaveProperty('2029-01-01');
  });

  test('hold a day made longer or shorter by a clock change once', () => {
    expect(calendarOf('AU').holidays).toMatchObject({ '2026-04-05': 'Easter Sunday', '2026-04-06': 'Easter Monday' });
    expect(calendarOf('CH').holidays).toMatchObject({ '2027-03-28': 'Easter Sunday', '2027-03-29': 'Easter Monday' });
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
])('the weekend of %s is %j', (code, weekend) => {
  expect(weekendOf(code)).toEqual(weekend);
});

test('every country and every part of one reads back as made', () => {
  const regions = new Set(allRegions().map(({ code }) => code));
  for (const country of countries()) {
    const file = makeHolidayFile(country, [2026, 2026]);
    const codes = [country.code, ...Object.keys(country.parts).map((part) => `${country.code}-${part}`)];
    for (const code of codes) {
      const part = code.slice(3) || null;
      expect(regions.has(code), code).toBe(true);
      expect(readHolidayFile(JSON.parse(JSON.stringify(file)), code)?.holidays, code).toEqual(
        publicHolidays(country.code, part, [2026, 2026]),
      );
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
