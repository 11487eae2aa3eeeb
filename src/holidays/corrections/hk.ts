import type { CountryCorrections } from './correction.ts';

export const HK: CountryCorrections = {
  country: 'HK',
  decreedYearly: {
    authority: "Labour and Welfare Bureau: each year's general holidays, published in the Gazette",
    checkedOn: '2026-11-28',
  },
};
