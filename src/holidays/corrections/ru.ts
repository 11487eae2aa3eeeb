import type { CountryCorrections } from './correction.ts';

export const RU: CountryCorrections = {
  country: 'RU',
  decreedYearly: { authority: "Government: each year's decree on moving days off", checkedOn: '2026-11-25' },
  holidays: [
    {
      authority: 'Government decree 1466 of September 24, 2025: days off moved in 2026',
      checkedOn: '2026-11-25',
      add: { '2026-01-09': 'New Year Holiday', '2026-12-31': "New Year's Eve" },
    },
    {
      authority: 'Labor Code, article 112: a holiday at a weekend moves to the next working day',
      checkedOn: '2026-11-25',
      add: {
        '2026-05-11': 'Victory Day (substitute day)',
        '2027-05-03': 'Spring and Labour Day (substitute day)',
        '2027-05-10': 'Victory Day (substitute day)',
        '2027-06-14': 'Russia Day (substitute day)',
        '2028-11-06': 'Unity Day (substitute day)',
      },
    },
  ],
};
