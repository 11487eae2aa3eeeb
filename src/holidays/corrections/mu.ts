import type { CountryCorrections } from './correction.ts';

export const MU: CountryCorrections = {
  country: 'MU',
  decreedYearly: {
    authority: "Cabinet: each year's list of public holidays, with the feasts by the moon",
    checkedOn: '2026-11-28',
  },
};
