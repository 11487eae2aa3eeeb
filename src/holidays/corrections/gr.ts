import type { CountryCorrections } from './correction.ts';

export const GR: CountryCorrections = {
  country: 'GR',
  holidays: [
    {
      authority: 'Law 4808/2021, article 60: Clean Monday, 48 days before Orthodox Easter',
      checkedOn: '2026-11-25',
      rename: { 'Ash Sunday': 'Clean Monday' },
    },
  ],
};
