import type { CountryCorrections } from './correction.ts';

export const AZ: CountryCorrections = {
  country: 'AZ',
  decreedYearly: {
    authority: "Cabinet of Ministers: each year's order on moved days, with the days of Ramadan and Gurban",
    checkedOn: '2026-11-28',
  },
  holidays: [
    {
      authority:
        'Labor Code, articles 105 and 106: January 20 is the Day of National Mourning, Victory Day is November 8; Novruz is of five days',
      checkedOn: '2026-11-28',
      add: {
        '2026-01-20': 'Day of National Mourning',
        '2026-03-24': 'Novruz',
        '2026-11-08': 'Victory Day',
        '2027-01-20': 'Day of National Mourning',
        '2027-03-21': 'Novruz',
        '2027-03-22': 'Novruz',
        '2027-03-23': 'Novruz',
        '2027-03-24': 'Novruz',
        '2027-11-08': 'Victory Day',
        '2028-01-20': 'Day of National Mourning',
        '2028-03-21': 'Novruz',
        '2028-03-22': 'Novruz',
        '2028-03-23': 'Novruz',
        '2028-03-24': 'Novruz',
        '2028-11-08': 'Victory Day',
      },
    },
    {
      authority: 'Labor Code, article 105: for a holiday at a weekend, the next working day is off',
      checkedOn: '2026-11-28',
      add: {
        '2026-03-25': 'Novruz (substitute day)',
        '2026-03-27': 'Novruz (substitute day)',
        '2026-11-10': 'Victory Day (substitute day)',
        '2027-03-25': 'Novruz (substitute day)',
        '2027-03-26': 'Novruz (substitute day)',
      },
    },
    {
      authority: 'Labor Code, article 105: October 18, November 12 and 17 are kept, but are working days',
      checkedOn: '2026-11-28',
      remove: [
        '2026-10-18',
        '2026-10-19',
        '2026-11-12',
        '2026-11-17',
        '2027-10-18',
        '2027-11-12',
        '2027-11-17',
        '2028-10-18',
        '2028-11-12',
        '2028-11-17',
      ],
    },
  ],
};
