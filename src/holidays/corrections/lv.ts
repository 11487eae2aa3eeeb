import type { CountryCorrections } from './correction.ts';

export const LV: CountryCorrections = {
  country: 'LV',
  decreedYearly: {
    authority: "Cabinet of Ministers: each year's order on moved working days",
    checkedOn: '2026-11-28',
  },
  holidays: [
    {
      authority: 'Cabinet of Ministers, order on moved working days of 2026 (by vacanza/holidays)',
      checkedOn: '2026-11-28',
      add: {
        '2026-01-02': 'Day off by decree',
        '2026-06-22': 'Day off by decree',
      },
    },
  ],
};
