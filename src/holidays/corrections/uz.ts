import type { CountryCorrections } from './correction.ts';

export const UZ: CountryCorrections = {
  country: 'UZ',
  decreedYearly: { authority: "President: each year's decree on additional days off", checkedOn: '2026-11-28' },
  holidays: [
    {
      authority: 'President, decree on additional days off in 2026 (by vacanza/holidays)',
      checkedOn: '2026-11-28',
      add: {
        '2026-01-02': 'Day off by decree',
        '2026-05-28': 'Day off by decree',
        '2026-05-29': 'Day off by decree',
        '2026-08-31': 'Day off by decree',
        '2026-12-31': 'Day off by decree',
      },
    },
  ],
};
