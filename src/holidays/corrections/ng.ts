import type { CountryCorrections } from './correction.ts';

export const NG: CountryCorrections = {
  country: 'NG',
  decreedYearly: {
    authority: 'Ministry of Interior: declares each holiday shortly before; Islamic feasts by the moon',
    checkedOn: '2026-11-25',
  },
};
