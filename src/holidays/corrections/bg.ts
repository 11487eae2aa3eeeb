import type { CountryCorrections } from './correction.ts';

export const BG: CountryCorrections = {
  country: 'BG',
  holidays: [
    {
      authority: 'Labor Code, article 154 (1): December 24, 25 and 26',
      checkedOn: '2026-11-25',
      add: {
        '2026-12-26': 'Second Day of Christmas',
        '2027-12-26': 'Second Day of Christmas',
        '2028-12-26': 'Second Day of Christmas',
      },
    },
    {
      authority:
        'Labor Code, article 154 (2): for a holiday at a weekend, except Easter, the next working day is off (State Gazette 105/2016)',
      checkedOn: '2026-11-25',
      add: {
        '2026-05-25': 'Culture and Literacy Day (substitute day)',
        '2026-09-07': 'Unification Day (substitute day)',
        '2026-12-28': 'Second Day of Christmas (substitute day)',
        '2027-05-04': 'Labour Day (substitute day)',
        '2027-12-27': 'Christmas Day (substitute day)',
        '2027-12-28': 'Second Day of Christmas (substitute day)',
        '2028-01-03': "New Year's Day (substitute day)",
        '2028-05-08': "St. George's Day (substitute day)",
        '2028-12-27': 'Christmas Eve (substitute day)',
      },
    },
    {
      authority: 'Council of Ministers, for 2026: January 2 is a day off (by vacanza/holidays)',
      checkedOn: '2026-11-25',
      add: { '2026-01-02': 'Day off by decree' },
    },
  ],
};
