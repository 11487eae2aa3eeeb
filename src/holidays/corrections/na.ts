import type { CountryCorrections } from './correction.ts';

export const NA: CountryCorrections = {
  country: 'NA',
  holidays: [
    {
      authority: 'President, by the Public Holidays Act: Genocide Remembrance Day, since 2025',
      checkedOn: '2026-11-28',
      add: {
        '2026-05-28': 'Genocide Remembrance Day',
        '2027-05-28': 'Genocide Remembrance Day',
        '2028-05-28': 'Genocide Remembrance Day',
      },
    },
  ],
};
