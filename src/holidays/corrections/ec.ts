import type { CountryCorrections } from './correction.ts';

export const EC: CountryCorrections = {
  country: 'EC',
  holidays: [
    {
      authority: 'Law of holidays of 2016: Independence of Guayaquil is October 9, not September 10',
      checkedOn: '2026-11-28',
      add: {
        '2026-10-09': 'Independence of Guayaquil',
        '2027-10-09': 'Independence of Guayaquil',
        '2028-10-09': 'Independence of Guayaquil',
      },
      remove: ['2026-09-10', '2027-09-10', '2028-09-10'],
    },
    {
      authority:
        'Law of holidays of 2016: a holiday on a Saturday, Tuesday, Wednesday or Thursday is moved next to a weekend (by vacanza/holidays)',
      checkedOn: '2026-11-28',
      add: {
        '2026-05-25': 'Battle of Pichincha (moved)',
        '2027-04-30': 'Labour Day (moved)',
        '2027-08-09': 'Declaration of Independence of Quito (moved)',
        '2027-10-08': 'Independence of Guayaquil (moved)',
        '2027-12-24': 'Christmas Day (moved)',
        '2027-12-31': "New Year's Day (moved)",
        '2028-05-26': 'Battle of Pichincha (moved)',
        '2028-08-11': 'Declaration of Independence of Quito (moved)',
      },
    },
  ],
};
