import type { CountryCorrections } from './correction.ts';

export const KZ: CountryCorrections = {
  country: 'KZ',
  decreedYearly: { authority: "Government: each year's resolution on moving days off", checkedOn: '2026-11-28' },
  holidays: [
    {
      authority: 'Labor Code, article 85: Nauryz on March 21 to 23, a day at a weekend moves to the next working day',
      checkedOn: '2026-11-28',
      add: {
        '2026-03-25': 'Nauryz (substitute day)',
        '2027-03-24': 'Nauryz (substitute day)',
      },
    },
  ],
};
