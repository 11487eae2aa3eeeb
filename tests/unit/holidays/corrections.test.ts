import { describe, expect, test } from 'vitest';

import {
  correct,
  CORRECTIONS,
  SATURDAY_AND_SUNDAY,
  staleChecks,
  type CountryCorrections,
} from '../../../src/holidays/corrections/index.ts';
import { countries, makeHolidayFile } from '../../../src/holidays/generate/index.ts';
import { parseDay, type Day } from '../../../src/plan/index.ts';
import { calendarOf, country } from './generated.ts';

const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
};

describe('what is off by our corrections', () => {
  test.each([
    ['BG', '2026-05-25', 'Culture and Literacy Day (substitute day)'],
    ['BG', '2026-09-07', 'Unification Day (substitute day)'],
    ['BG', '2026-12-28', 'Second Day of Christmas (substitute day)'],
    ['BG', '2027-05-04', 'Labour Day (substitute day)'],
    ['TW', '2026-12-25', 'Constitution Day'],
    ['TW', '2026-10-09', 'National Day (substitute day)'],
    ['TW', '2026-10-26', 'Taiwan Restoration Day (substitute day)'],
    ['TW', '2027-02-04', "Day before Chinese New Year's Eve"],
    ['CN', '2026-10-01', 'National Day'],
    ['CN', '2026-10-07', 'National Day holiday'],
    ['CN', '2026-02-23', 'Spring Festival holiday'],
    ['CN', '2027-10-07', 'National Day holiday (expected)'],
    ['GR', '2027-03-15', 'Clean Monday'],
    ['CY', '2027-03-15', 'Green Monday'],
    ['KR', '2026-02-16', 'Korean New Year'],
    ['AE', '2026-12-03', 'National Day'],
    ['RU', '2026-05-11', 'Victory Day (substitute day)'],
    ['ID', '2026-12-24', 'Christmas (shared leave)'],
    ['CA-BC', '2026-09-30', 'National Day for Truth and Reconciliation'],
    ['GB-SCT', '2026-06-15', 'World Cup bank holiday'],
    ['BR-SP', '2026-11-20', 'Black Awareness Day'],
    ['BR', '2026-11-20', 'Black Awareness Day'],
    ['CA-AB', '2027-12-27', 'Christmas Day (substitute day)'],
    ['CA-ON', '2026-12-28', 'Boxing Day (substitute day)'],
    ['IN-DL', '2027-10-29', 'Diwali (expected)'],
    ['IN', '2026-11-24', "Guru Nanak's Birthday"],
    ['SG', '2027-05-20', 'Vesak Day'],
    ['LK', '2027-05-20', 'Vesak Full Moon Poya Day (expected)'],
    ['LK', '2027-05-01', 'Labour Day'],
    ['MY-03', '2027-05-20', 'Wesak Day'],
    ['MY-10', '2027-01-22', 'Thaipusam'],
    ['GG', '2027-08-30', 'Summer bank holiday'],
    ['IM', '2027-08-30', 'Late summer bank holiday'],
    ['ES-VC', '2026-10-09', 'Day of the Valencian Community'],
    ['ES-CB', '2027-07-28', 'Day of the Institutions of Cantabria'],
    ['CH-GL', '2027-04-01', 'Näfelser Fahrt'],
    ['SK', '2027-09-15', 'Day of Our Lady of the Seven Sorrows'],
    ['AZ', '2027-03-23', 'Novruz'],
    ['TT', '2027-03-29', 'Easter Monday'],
    ['HU', '2026-12-24', 'Day off by decree'],
    ['EC', '2026-10-09', 'Independence of Guayaquil'],
    ['ET', '2027-01-07', 'Christmas Day'],
    ['BS', '2027-10-11', "National Heroes' Day"],
    ['TZ', '2027-01-12', 'Zanzibar Revolution Day'],
  ])('%s: %s is %s', (region, text, name) => {
    expect(calendarOf(region).holidays[text]).toBe(name);
  });

  test.each([
    ['CN', '2027-06-01'],
    ['CY', '2027-03-16'],
    ['KR', '2026-02-19'],
    ['AE', '2026-02-18'],
    ['BD', '2027-03-17'],
    ['CA-ON', '2026-09-30'],
    ['GB-ENG', '2026-06-15'],
    ['SG', '2027-03-09'],
    ['LK', '2027-05-28'],
    ['LK', '2028-03-21'],
    ['ES-CB', '2027-06-28'],
    ['CH-GL', '2027-04-08'],
    ['AZ', '2027-11-17'],
    ['SK', '2026-09-15'],
    ['ET', '2027-01-06'],
    ['EC', '2027-09-10'],
    ['BN', '2027-03-31'],
  ])('%s works on %s', (region, text) => {
    expect(calendarOf(region).holidays).not.toHaveProperty(text);
  });

  test('no name of the data that is wrong is left', () => {
    expect(Object.values(calendarOf('GR').holidays)).not.toContain('Ash Sunday');
  });

  test.each(['CN', 'BD', 'ID', 'PH', 'SA', 'SG', 'LK', 'HK', 'HU', 'MA', 'AR', 'ES'])(
    'the holidays of %s are marked as decreed year by year',
    (code) => {
      expect(calendarOf(code).decreedYearly).toBe(true);
    },
  );

  test.each(['US', 'GB', 'BG', 'TR'])('those of %s are not', (code) => {
    expect(calendarOf(code)).not.toHaveProperty('decreedYearly');
  });
});

describe('a correction that is no longer needed stops the build', () => {
  const names = () => new Map([[day('2026-01-01'), new Set(['First Day'])]]);
  const scope = { country: 'XA', part: null, years: [2026, 2028] } as const;
  const correction = (change: object): CountryCorrections[] => [
    { country: 'XA', holidays: [{ authority: 'Law', checkedOn: '2026-11-25', ...change }] },
  ];

  test.each([
    ['an added day that is there', { add: { '2026-01-01': 'First Day' } }, '2026-01-01'],
    ['a removed day that is gone', { remove: ['2026-01-02'] }, '2026-01-02'],
    ['a renamed name that is gone', { rename: { 'Last Day': 'First Day' } }, 'Last Day'],
  ])('%s', (_, change, named) => {
    expect(() => correct(names(), scope, correction(change))).toThrow(
      new RegExp(`corrections/xa\\.ts: date-holidays now agrees about ${named}`),
    );
  });

  test('but not one that changes something, nor one for other years or another part', () => {
    const changed = names();
    correct(changed, scope, correction({ add: { '2026-05-01': 'Spring Day' }, remove: ['2026-01-01', '2025-01-01'] }));
    expect([...changed]).toEqual([['2026-05-01', new Set(['Spring Day'])]]);
    const same = names();
    correct(same, scope, correction({ part: 'NO', remove: ['2026-01-01'] }));
    expect(same).toEqual(names());
  });

  test('a part takes what its country has added, even where its own data had it', () => {
    const ofPart = names();
    correct(
      ofPart,
      { ...scope, part: 'NO' },
      correction({ add: { '2026-01-01': 'New Year', '2026-05-01': 'Spring Day' } }),
    );
    expect([...ofPart.keys()]).toEqual(['2026-01-01', '2026-05-01']);
  });
});

describe('a check that is more than a year old', () => {
  test('stops the build of its country', () => {
    expect(() => makeHolidayFile(country('BG'), [2026, 2028], day('2027-11-27'))).toThrow(
      'Checked more than a year ago: src/holidays/corrections/bg.ts',
    );
  });

  test('does not stop it on the day a year later', () => {
    expect(makeHolidayFile(country('BG'), [2026, 2028], day('2027-11-25')).code).toBe('BG');
    expect(staleChecks(day('2026-11-25'))).toEqual([]);
  });

  test('does not stop a plan that a script makes', () => {
    const file = makeHolidayFile(country('BG'), [2026, 2028], null);
    expect(file.holidays['2026-12-26']).toBe('Second Day of Christmas');
  });
});

describe('the table of corrections', () => {
  test('has each country once, of the data, and each check with an authority and a day', () => {
    const codes = CORRECTIONS.map(({ country }) => country);
    expect(new Set(codes).size).toBe(codes.length);
    const known = new Set(countries().map(({ code }) => code));
    for (const { country, decreedYearly, weekends = [], holidays = [] } of CORRECTIONS) {
      expect(known, country).toContain(country);
      for (const { authority, checkedOn } of [...(decreedYearly ? [decreedYearly] : []), ...weekends, ...holidays]) {
        expect(authority.length, country).toBeGreaterThan(15);
        expect(parseDay(checkedOn), country).not.toBeNull();
      }
    }
  });

  test('has no country twice that has Saturday and Sunday off', () => {
    expect(new Set(SATURDAY_AND_SUNDAY).size).toBe(SATURDAY_AND_SUNDAY.length);
    for (const { country, weekends = [] } of CORRECTIONS) {
      if (weekends.some(({ part }) => part === undefined)) expect(SATURDAY_AND_SUNDAY).not.toContain(country);
    }
  });
});
