import type { CountryCorrections } from './correction.ts';

export const IM: CountryCorrections = {
  country: 'IM',
  holidays: [
    {
      authority: 'Bank Holidays Act 1989: the last Monday of August (by vacanza/holidays)',
      checkedOn: '2026-11-28',
      add: {
        '2026-08-31': 'Late summer bank holiday',
        '2027-08-30': 'Late summer bank holiday',
        '2028-08-28': 'Late summer bank holiday',
      },
    },
    {
      authority: 'Bank Holidays Act 1989: Tynwald Day on a Sunday is kept on the Monday (by vacanza/holidays)',
      checkedOn: '2026-11-28',
      add: {
        '2026-07-06': 'Tynwald Day (substitute day)',
      },
    },
  ],
};
