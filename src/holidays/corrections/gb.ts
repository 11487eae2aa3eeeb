import type { CountryCorrections } from './correction.ts';

export const GB: CountryCorrections = {
  country: 'GB',
  holidays: [
    {
      part: 'SCT',
      authority: 'Royal proclamation for 2026: a bank holiday in Scotland for the World Cup (by vacanza/holidays)',
      checkedOn: '2026-11-25',
      add: { '2026-06-15': 'World Cup bank holiday' },
    },
  ],
};
