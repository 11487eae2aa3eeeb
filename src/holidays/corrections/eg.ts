import type { CountryCorrections } from './correction.ts';

export const EG: CountryCorrections = {
  country: 'EG',
  decreedYearly: {
    authority: 'Prime Minister: moves most holidays to a Thursday or Sunday by decree each year',
    checkedOn: '2026-11-25',
  },
};
