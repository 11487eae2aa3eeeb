import type { CountryCorrections } from './correction.ts';

export const TZ: CountryCorrections = {
  country: 'TZ',
  decreedYearly: { authority: 'Government, with each feast: by the sighting of the moon', checkedOn: '2026-11-28' },
  holidays: [
    {
      authority: 'Public Holidays Act, chapter 35: Zanzibar Revolution Day is January 12, not January 2',
      checkedOn: '2026-11-28',
      add: {
        '2026-01-12': 'Zanzibar Revolution Day',
        '2027-01-12': 'Zanzibar Revolution Day',
        '2028-01-12': 'Zanzibar Revolution Day',
      },
      remove: ['2026-01-02', '2027-01-02', '2028-01-02'],
    },
  ],
};
