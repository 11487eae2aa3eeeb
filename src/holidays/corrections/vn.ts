import type { CountryCorrections } from './correction.ts';

export const VN: CountryCorrections = {
  country: 'VN',
  decreedYearly: {
    authority: "Prime Minister: each year's arrangement of Tet and National Day",
    checkedOn: '2026-11-25',
  },
  holidays: [
    {
      authority: 'Labor Code of 2019, article 111: for a holiday at a weekend, the next working day is off',
      checkedOn: '2026-11-28',
      add: {
        '2027-05-03': 'Labour Day (substitute day)',
        '2028-01-03': "New Year's Day (substitute day)",
        '2028-05-02': 'Reunification Day (substitute day)',
      },
    },
  ],
};
