import type { CountryCorrections } from './correction.ts';

export const GG: CountryCorrections = {
  country: 'GG',
  holidays: [
    {
      authority: 'Public Holidays Ordinance: the last Monday of August (by vacanza/holidays)',
      checkedOn: '2026-11-28',
      add: {
        '2026-08-31': 'Summer bank holiday',
        '2027-08-30': 'Summer bank holiday',
        '2028-08-28': 'Summer bank holiday',
      },
    },
  ],
};
