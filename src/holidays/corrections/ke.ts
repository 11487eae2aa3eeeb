import type { CountryCorrections } from './correction.ts';

export const KE: CountryCorrections = {
  country: 'KE',
  decreedYearly: {
    authority: 'Cabinet Secretary for the Interior: declares each Idd in the Gazette, by the sighting of the moon',
    checkedOn: '2026-11-28',
  },
};
