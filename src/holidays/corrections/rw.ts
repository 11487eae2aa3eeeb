import type { CountryCorrections } from './correction.ts';

export const RW: CountryCorrections = {
  country: 'RW',
  holidays: [
    {
      authority:
        'Presidential Order 54/01 of 2017 on official holidays: for a holiday at a weekend, the next working day is off (by vacanza/holidays)',
      checkedOn: '2026-11-28',
      add: {
        '2026-02-02': 'Heroes Day (substitute day)',
        '2026-07-06': 'Liberation Day (substitute day)',
        '2026-08-17': 'Assumption Day (substitute day)',
        '2026-12-28': 'Boxing Day (substitute day)',
        '2027-01-04': "Day after New Year's Day (substitute day)",
        '2027-05-03': 'Labour Day (substitute day)',
        '2027-05-17': 'Eid al-Adha (substitute day)',
        '2027-07-05': 'Liberation Day (substitute day)',
        '2027-08-16': 'Assumption Day (substitute day)',
        '2027-12-27': 'Christmas Day (substitute day)',
        '2028-01-03': "New Year's Day (substitute day)",
        '2028-02-28': 'Eid al-Fitr (substitute day)',
        '2028-07-03': 'Independence Day (substitute day)',
      },
    },
  ],
};
