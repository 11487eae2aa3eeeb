import type { CountryCorrections } from './correction.ts';

export const DZ: CountryCorrections = {
  country: 'DZ',
  decreedYearly: { authority: 'Government, with each feast: by the sighting of the moon', checkedOn: '2026-11-28' },
  holidays: [
    {
      authority: 'Law 63-278 as amended by Law 23-10 of 2023: Eid al-Fitr and Eid al-Adha are of three days each',
      checkedOn: '2026-11-28',
      add: {
        '2026-03-22': 'Eid al-Fitr',
        '2026-05-28': 'Eid al-Adha',
        '2027-03-10': 'Eid al-Fitr (expected)',
        '2027-03-11': 'Eid al-Fitr (expected)',
        '2027-05-17': 'Eid al-Adha (expected)',
        '2027-05-18': 'Eid al-Adha (expected)',
        '2028-02-27': 'Eid al-Fitr (expected)',
        '2028-02-28': 'Eid al-Fitr (expected)',
        '2028-05-07': 'Eid al-Adha (expected)',
      },
    },
  ],
};
