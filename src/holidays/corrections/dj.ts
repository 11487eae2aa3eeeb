import type { CountryCorrections } from './correction.ts';

export const DJ: CountryCorrections = {
  country: 'DJ',
  weekends: [
    {
      // The Labor Code of 2006 names Friday alone. Offices keep Saturday too, and a day too many costs less.
      days: [5, 6],
      authority: 'Government of Djibouti: offices are open Sunday to Thursday (vacanza/holidays: Djibouti.weekend)',
      checkedOn: '2026-11-28',
    },
  ],
};
