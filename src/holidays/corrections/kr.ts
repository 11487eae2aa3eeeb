import type { CountryCorrections } from './correction.ts';

export const KR: CountryCorrections = {
  country: 'KR',
  holidays: [
    {
      authority: 'Regulation on Holidays of Public Offices, article 2: Seollal is the eve, the day and the day after',
      checkedOn: '2026-11-25',
      add: { '2026-02-16': 'Korean New Year', '2027-02-06': 'Korean New Year', '2028-01-26': 'Korean New Year' },
      remove: ['2026-02-19', '2028-01-29'],
    },
    {
      authority: "Act on Designation of Workers' Day: a paid day off for all employees",
      checkedOn: '2026-11-25',
      add: { '2026-05-01': "Workers' Day", '2027-05-01': "Workers' Day", '2028-05-01': "Workers' Day" },
    },
    {
      authority: 'Public Official Election Act, articles 34 and 203: election days are holidays',
      checkedOn: '2026-11-25',
      add: { '2026-06-03': 'Local elections', '2028-04-12': 'National Assembly elections' },
    },
  ],
};
