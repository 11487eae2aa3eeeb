import type { CountryCorrections } from './correction.ts';

export const BS: CountryCorrections = {
  country: 'BS',
  holidays: [
    {
      authority: "Public Holidays Act: National Heroes' Day is the second Monday of October",
      checkedOn: '2026-11-28',
      add: {
        '2027-10-11': "National Heroes' Day",
        '2028-10-09': "National Heroes' Day",
      },
      remove: ['2027-10-12', '2028-10-12'],
    },
    {
      authority: 'Public Holidays Act: for Boxing Day at a weekend, the next working day (by vacanza/holidays)',
      checkedOn: '2026-11-28',
      add: {
        '2026-12-28': 'Boxing Day (substitute day)',
        '2027-12-27': 'Boxing Day (substitute day)',
      },
    },
  ],
};
