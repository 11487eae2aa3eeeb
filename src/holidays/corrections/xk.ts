import type { CountryCorrections } from './correction.ts';

export const XK: CountryCorrections = {
  country: 'XK',
  holidays: [
    {
      authority:
        'Law 03/L-064 on Official Holidays: for a holiday at a weekend, the next working day is off; January 1 and 2 (by vacanza/holidays)',
      checkedOn: '2026-11-28',
      add: {
        '2026-01-02': "New Year's holiday",
        '2026-04-06': 'Catholic Easter (substitute day)',
        '2026-04-13': 'Orthodox Easter (substitute day)',
        '2026-05-11': 'Europe Day (substitute day)',
        '2027-01-04': "New Year's holiday (substitute day)",
        '2027-03-29': 'Catholic Easter (substitute day)',
        '2027-05-03': 'Labour Day (substitute day)',
        '2027-05-04': 'Orthodox Easter (substitute day)',
        '2027-05-10': 'Europe Day (substitute day)',
        '2027-05-17': 'Eid al-Adha (substitute day)',
        '2027-12-27': 'Christmas Day (substitute day)',
        '2028-01-03': "New Year's Day (substitute day)",
        '2028-01-04': "New Year's holiday (substitute day)",
        '2028-02-28': 'Eid al-Fitr (substitute day)',
        '2028-04-10': 'Constitution Day (substitute day)',
        '2028-04-17': 'Easter (substitute day)',
      },
    },
  ],
};
