import type { CountryCorrections } from './correction.ts';

export const CY: CountryCorrections = {
  country: 'CY',
  holidays: [
    {
      authority:
        'Public Administration and Personnel Department: Green Monday is 48 days before Orthodox Easter, not 47',
      checkedOn: '2026-11-25',
      add: { '2026-02-23': 'Green Monday', '2027-03-15': 'Green Monday', '2028-02-28': 'Green Monday' },
      remove: ['2026-02-24', '2027-03-16', '2028-02-29'],
    },
    {
      authority: 'Public Administration and Personnel Department: list of public holidays',
      checkedOn: '2026-11-25',
      add: {
        '2026-06-01': 'Pentecost Monday (Kataklysmos)',
        '2027-06-21': 'Pentecost Monday (Kataklysmos)',
        '2028-06-05': 'Pentecost Monday (Kataklysmos)',
      },
    },
  ],
};
