import type { CountryCorrections } from './correction.ts';

export const AE: CountryCorrections = {
  country: 'AE',
  decreedYearly: { authority: 'Cabinet, with each feast: by the sighting of the moon', checkedOn: '2026-11-25' },
  holidays: [
    {
      authority:
        'Cabinet Resolution 27 of 2024: National Day on December 2 and 3; Arafat Day, the day before Eid al-Adha',
      checkedOn: '2026-11-25',
      add: {
        '2026-12-03': 'National Day',
        '2027-12-03': 'National Day',
        '2028-12-03': 'National Day',
        '2026-05-26': 'Arafat Day',
        '2027-05-15': 'Arafat Day',
        '2028-05-04': 'Arafat Day',
      },
      remove: ['2026-01-16', '2026-02-18', '2027-01-05', '2027-02-08', '2028-01-28', '2028-12-14'],
    },
  ],
};
