import type { CountryCorrections } from './correction.ts';

export const PK: CountryCorrections = {
  country: 'PK',
  decreedYearly: {
    authority: "Cabinet Division: each year's notice of public holidays; Islamic feasts by the moon",
    checkedOn: '2026-11-25',
  },
};
