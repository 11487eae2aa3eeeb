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
  ],
};
