import type { CountryCorrections } from './correction.ts';

export const MA: CountryCorrections = {
  country: 'MA',
  decreedYearly: {
    authority: 'Government, with each feast: by the sighting of the moon, often with a day more',
    checkedOn: '2026-11-28',
  },
  holidays: [
    {
      authority: 'Royal decision of May 3, 2023: Amazigh New Year, January 14',
      checkedOn: '2026-11-28',
      add: {
        '2026-01-14': 'Amazigh New Year',
        '2027-01-14': 'Amazigh New Year',
        '2028-01-14': 'Amazigh New Year',
      },
    },
    {
      authority: 'Decree 2-04-426: Eid al-Fitr, Eid al-Adha and the Birthday of Muhammad are of two days each',
      checkedOn: '2026-11-28',
      add: {
        '2026-05-28': 'Eid al-Adha',
        '2026-08-26': 'Birthday of Muhammad',
        '2027-03-10': 'Eid al-Fitr (expected)',
        '2027-05-17': 'Eid al-Adha (expected)',
        '2027-08-15': 'Birthday of Muhammad (expected)',
        '2028-02-27': 'Eid al-Fitr (expected)',
        '2028-05-06': 'Eid al-Adha (expected)',
        '2028-08-04': 'Birthday of Muhammad (expected)',
      },
    },
  ],
};
