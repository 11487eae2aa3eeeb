import type { CountryCorrections } from './correction.ts';

export const AO: CountryCorrections = {
  country: 'AO',
  holidays: [
    {
      authority: 'Law 16/96 as amended by Law 11/18: Day of the Liberation of Southern Africa',
      checkedOn: '2026-11-28',
      add: {
        '2026-03-23': 'Day of the Liberation of Southern Africa',
        '2027-03-23': 'Day of the Liberation of Southern Africa',
        '2028-03-23': 'Day of the Liberation of Southern Africa',
      },
    },
    {
      authority: 'Law 11/18: the day between a holiday and a weekend is off (by vacanza/holidays)',
      checkedOn: '2026-11-28',
      add: {
        '2026-01-02': 'Bridge day',
        '2026-02-16': 'Bridge day',
        '2026-09-18': 'Bridge day',
        '2027-02-05': 'Bridge day',
        '2027-02-08': 'Bridge day',
        '2027-03-22': 'Bridge day',
        '2027-11-01': 'Bridge day',
        '2027-11-12': 'Bridge day',
        '2028-02-28': 'Bridge day',
        '2028-03-24': 'Bridge day',
        '2028-04-03': 'Bridge day',
        '2028-11-03': 'Bridge day',
      },
    },
  ],
};
