import type { CountryCorrections } from './correction.ts';

export const CH: CountryCorrections = {
  country: 'CH',
  holidays: [
    {
      part: 'GL',
      authority: 'Law on Days of Rest of Glarus: the first Thursday of April, a week later only in Holy Week',
      checkedOn: '2026-11-28',
      add: {
        '2027-04-01': 'Näfelser Fahrt',
      },
      remove: ['2027-04-08'],
    },
    {
      part: 'AI',
      authority: 'Law on Days of Rest of Appenzell Inner-Rhodes: Immaculate Conception',
      checkedOn: '2026-11-28',
      add: {
        '2026-12-08': 'Immaculate Conception',
        '2027-12-08': 'Immaculate Conception',
        '2028-12-08': 'Immaculate Conception',
      },
    },
  ],
};
