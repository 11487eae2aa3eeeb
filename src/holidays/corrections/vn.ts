import type { CountryCorrections } from './correction.ts';

export const VN: CountryCorrections = {
  country: 'VN',
  decreedYearly: {
    authority: "Prime Minister: each year's arrangement of Tet and National Day",
    checkedOn: '2026-11-25',
  },
};
