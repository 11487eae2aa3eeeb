import type { CountryCorrections } from './correction.ts';

export const BW: CountryCorrections = {
  country: 'BW',
  holidays: [
    {
      authority:
        'Public Holidays Act: two days of Botswana Day; for a holiday at a weekend, the next working day (by vacanza/holidays)',
      checkedOn: '2026-11-28',
      add: {
        '2026-10-01': 'Botswana Day',
        '2026-12-28': 'Boxing Day (substitute day)',
        '2027-05-03': 'Labour Day (substitute day)',
        '2027-10-01': 'Botswana Day',
        '2027-12-27': 'Boxing Day (substitute day)',
        '2028-01-03': "New Year's Day (substitute day)",
        '2028-10-01': 'Botswana Day',
      },
    },
  ],
};
