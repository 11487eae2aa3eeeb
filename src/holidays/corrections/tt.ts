import type { CountryCorrections } from './correction.ts';

export const TT: CountryCorrections = {
  country: 'TT',
  holidays: [
    {
      authority: 'Public Holidays and Festivals Act, chapter 19:05: Easter Monday',
      checkedOn: '2026-11-28',
      add: {
        '2026-04-06': 'Easter Monday',
        '2027-03-29': 'Easter Monday',
        '2028-04-17': 'Easter Monday',
      },
    },
  ],
};
