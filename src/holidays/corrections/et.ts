import type { CountryCorrections } from './correction.ts';

export const ET: CountryCorrections = {
  country: 'ET',
  holidays: [
    {
      authority: 'Proclamation 16/1975 on public holidays: May 1, and Victory Day on May 5',
      checkedOn: '2026-11-28',
      add: {
        '2026-05-01': 'Labour Day',
        '2026-05-05': 'Victory Day',
        '2027-05-01': 'Labour Day',
        '2027-05-05': 'Victory Day',
        '2028-05-01': 'Labour Day',
      },
    },
    {
      authority: 'The same: Ethiopian Christmas, Tahsas 29, is January 7',
      checkedOn: '2026-11-28',
      add: {
        '2026-01-07': 'Christmas Day',
        '2027-01-07': 'Christmas Day',
      },
      remove: ['2026-01-06', '2027-01-06'],
    },
    {
      authority:
        'The same: after an Ethiopian leap year, that is from September 2027, days are one later until the leap day',
      checkedOn: '2026-11-28',
      add: {
        '2027-09-28': 'Finding of the True Cross',
        '2028-01-20': 'Epiphany',
        '2028-09-11': "New Year's Day",
        '2028-09-27': 'Finding of the True Cross',
      },
      remove: ['2027-09-27', '2028-01-19', '2028-09-12', '2028-09-28'],
    },
  ],
};
