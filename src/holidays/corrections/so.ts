import type { CountryCorrections } from './correction.ts';

export const SO: CountryCorrections = {
  country: 'SO',
  weekends: [
    {
      days: [5],
      authority:
        'Labor Code of 1972, weekly rest on Friday; working week Saturday to Thursday (Workweek and weekend, Wikipedia)',
      checkedOn: '2026-11-25',
    },
  ],
};
