import type { CountryCorrections } from './correction.ts';

export const BD: CountryCorrections = {
  country: 'BD',
  decreedYearly: {
    authority: "Ministry of Public Administration: each year's notice of public holidays; Islamic feasts by the moon",
    checkedOn: '2026-11-25',
  },
  weekends: [
    {
      days: [5, 6],
      authority:
        'Government of Bangladesh: weekly holidays are Friday and Saturday (vacanza/holidays: Bangladesh.weekend)',
      checkedOn: '2026-11-25',
    },
  ],
  holidays: [
    {
      authority: 'Advisory council, October 2024: March 17 and August 15 are no longer holidays',
      checkedOn: '2026-11-25',
      remove: ['2026-03-17', '2027-03-17', '2028-03-17', '2026-08-15', '2027-08-15', '2028-08-15'],
    },
    {
      authority: 'Ministry of Public Administration: list of holidays for 2026 (by vacanza/holidays)',
      checkedOn: '2026-11-25',
      add: {
        '2026-08-05': 'July Mass Uprising Day',
        '2027-08-05': 'July Mass Uprising Day',
        '2028-08-05': 'July Mass Uprising Day',
      },
    },
  ],
};
