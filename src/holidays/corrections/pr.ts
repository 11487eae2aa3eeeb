import type { CountryCorrections } from './correction.ts';

export const PR: CountryCorrections = {
  country: 'PR',
  holidays: [
    {
      authority: 'Law 26-2017 and 1 L.P.R.A.: Good Friday',
      checkedOn: '2026-11-28',
      add: {
        '2026-04-03': 'Good Friday',
        '2027-03-26': 'Good Friday',
        '2028-04-14': 'Good Friday',
      },
    },
  ],
};
