import type { CountryCorrections } from './correction.ts';

export const BY: CountryCorrections = {
  country: 'BY',
  decreedYearly: {
    authority: "Council of Ministers: each year's resolution on moving working days",
    checkedOn: '2026-11-28',
  },
};
