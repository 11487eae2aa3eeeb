import type { CountryCorrections } from './correction.ts';

export const AR: CountryCorrections = {
  country: 'AR',
  decreedYearly: { authority: "Chief of the Cabinet, by Law 27.399: each year's bridge days", checkedOn: '2026-11-28' },
  holidays: [
    {
      authority: 'Chief of the Cabinet, Resolution 164/2025: days off for tourism in 2026 (by vacanza/holidays)',
      checkedOn: '2026-11-28',
      add: {
        '2026-03-23': 'Bridge day',
        '2026-07-10': 'Bridge day',
        '2026-12-07': 'Bridge day',
      },
    },
  ],
};
