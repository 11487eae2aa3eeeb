import type { CountryCorrections } from './correction.ts';

export const BH: CountryCorrections = {
  country: 'BH',
  decreedYearly: {
    authority: 'Prime Minister: a circular on each feast, by the sighting of the moon',
    checkedOn: '2026-11-28',
  },
  holidays: [
    {
      authority:
        'Labor Law of 2012, article 64 with the decisions on it: three days of each Eid, two of Ashura (by vacanza/holidays)',
      checkedOn: '2026-11-28',
      add: {
        '2026-03-22': 'Eid al-Fitr',
        '2026-06-24': 'Ashura',
        '2027-03-10': 'Eid al-Fitr (expected)',
        '2027-03-11': 'Eid al-Fitr (expected)',
        '2027-06-14': 'Ashura (expected)',
        '2028-02-27': 'Eid al-Fitr (expected)',
        '2028-02-28': 'Eid al-Fitr (expected)',
      },
    },
  ],
};
