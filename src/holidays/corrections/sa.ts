import type { CountryCorrections } from './correction.ts';

export const SA: CountryCorrections = {
  country: 'SA',
  decreedYearly: {
    authority: 'Ministry of Human Resources: length of each Eid, by the sighting of the moon',
    checkedOn: '2026-11-25',
  },
};
