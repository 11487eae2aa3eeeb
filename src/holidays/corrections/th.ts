import type { CountryCorrections } from './correction.ts';

export const TH: CountryCorrections = {
  country: 'TH',
  decreedYearly: { authority: "Cabinet: each year's holidays and special days off", checkedOn: '2026-11-25' },
  holidays: [
    {
      authority: 'Labour Protection Act, section 29: National Labour Day',
      checkedOn: '2026-11-25',
      add: { '2026-05-01': 'National Labour Day', '2028-05-01': 'National Labour Day' },
    },
    {
      authority: 'Bank of Thailand, holidays of financial institutions in 2026: substitute days (by vacanza/holidays)',
      checkedOn: '2026-11-25',
      add: {
        '2026-06-01': 'Visakha Bucha (substitute day)',
        '2026-12-07': "King Bhumibol Adulyadej's Birthday (substitute day)",
      },
    },
    {
      authority: 'Cabinet, for the years before: Visakha Bucha, and a day off for each holiday at a weekend',
      checkedOn: '2026-11-28',
      add: {
        '2027-02-22': 'Makha Bucha (substitute day, expected)',
        '2027-05-03': 'National Labour Day (substitute day, expected)',
        '2027-05-20': 'Visakha Bucha (expected)',
        '2027-10-25': 'Chulalongkorn Day (substitute day, expected)',
        '2027-12-06': "King Bhumibol Adulyadej's Birthday (substitute day, expected)",
        '2028-01-03': "New Year's Day (substitute day, expected)",
        '2028-04-17': 'Songkran (substitute day, expected)',
        '2028-05-08': 'Visakha Bucha (expected)',
        '2028-06-05': "Queen Suthida's Birthday (substitute day, expected)",
        '2028-08-14': "Mother's Day (substitute day, expected)",
        '2028-12-11': 'Constitution Day (substitute day, expected)',
      },
    },
  ],
};
