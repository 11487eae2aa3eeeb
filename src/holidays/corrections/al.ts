import type { CountryCorrections } from './correction.ts';

export const AL: CountryCorrections = {
  country: 'AL',
  holidays: [
    {
      authority:
        'Law 7651 as amended: September 5 in place of October 19, and Alphabet Day on November 22 (by vacanza/holidays)',
      checkedOn: '2026-11-28',
      add: {
        '2026-09-05': 'Saint Teresa Day',
        '2026-11-22': 'Alphabet Day',
        '2027-09-05': 'Saint Teresa Day',
        '2027-11-22': 'Alphabet Day',
        '2028-09-05': 'Saint Teresa Day',
        '2028-11-22': 'Alphabet Day',
      },
      remove: ['2026-10-19', '2027-10-19', '2028-10-19'],
    },
    {
      authority: 'Law 7651: for a holiday at a weekend, the next working day is off (by vacanza/holidays)',
      checkedOn: '2026-11-28',
      add: {
        '2026-09-07': 'Saint Teresa Day (substitute day)',
        '2026-11-23': 'Alphabet Day (substitute day)',
        '2026-12-01': 'Liberation Day (substitute day)',
        '2027-05-04': 'Orthodox Easter (substitute day)',
        '2027-05-17': 'Feast of the Sacrifice (substitute day)',
        '2027-09-06': 'Saint Teresa Day (substitute day)',
        '2027-11-30': 'Independence Day (substitute day)',
        '2028-02-28': 'End of Ramadan (substitute day)',
      },
    },
  ],
};
