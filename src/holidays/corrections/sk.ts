import type { CountryCorrections } from './correction.ts';

export const SK: CountryCorrections = {
  country: 'SK',
  holidays: [
    {
      authority:
        'Act 241/1993 as amended by Act 261/2025: May 8 and September 15 are working days in 2026 alone (by vacanza/holidays)',
      checkedOn: '2026-11-28',
      add: {
        '2027-05-08': 'Victory Day',
        '2027-09-15': 'Day of Our Lady of the Seven Sorrows',
        '2028-05-08': 'Victory Day',
        '2028-09-15': 'Day of Our Lady of the Seven Sorrows',
      },
    },
  ],
};
