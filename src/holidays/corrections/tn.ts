import type { CountryCorrections } from './correction.ts';

export const TN: CountryCorrections = {
  country: 'TN',
  decreedYearly: {
    authority: 'Presidency of the Government, with each feast: by the sighting of the moon',
    checkedOn: '2026-11-28',
  },
  holidays: [
    {
      authority: 'Presidency of the Government: days of both Eids as in the last years (by vacanza/holidays)',
      checkedOn: '2026-11-28',
      add: {
        '2026-05-28': 'Eid al-Adha',
        '2027-03-10': 'Eid al-Fitr (expected)',
        '2027-03-11': 'Eid al-Fitr (expected)',
        '2027-05-17': 'Eid al-Adha (expected)',
        '2028-02-28': 'Eid al-Fitr (expected)',
      },
    },
  ],
};
