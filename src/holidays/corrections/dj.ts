import type { CountryCorrections } from './correction.ts';

export const DJ: CountryCorrections = {
  country: 'DJ',
  weekends: [
    {
      // vacanza/holidays has Friday and Saturday. Friday is certain in either; many offices open on Saturday.
      days: [5],
      authority:
        'Labor Code of 2006, weekly rest on Friday; working week Saturday to Thursday (Workweek and weekend, Wikipedia)',
      checkedOn: '2026-11-25',
    },
  ],
};
