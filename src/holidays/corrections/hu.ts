import type { CountryCorrections } from './correction.ts';

export const HU: CountryCorrections = {
  country: 'HU',
  decreedYearly: {
    authority: "Ministry for National Economy: each year's decree on moved working days",
    checkedOn: '2026-11-28',
  },
  holidays: [
    {
      authority: 'Ministry for National Economy, decree on moved working days of 2026 (by vacanza/holidays)',
      checkedOn: '2026-11-28',
      add: {
        '2026-01-02': 'Day off by decree',
        '2026-08-21': 'Day off by decree',
        '2026-12-24': 'Day off by decree',
      },
    },
  ],
};
