import type { CountryCorrections } from './correction.ts';

export const PH: CountryCorrections = {
  country: 'PH',
  decreedYearly: { authority: "President: each year's proclamation of holidays", checkedOn: '2026-11-25' },
  holidays: [
    {
      authority: 'Republic Acts 9492 and 10966: special non-working days of each year',
      checkedOn: '2026-11-25',
      add: {
        '2026-08-21': 'Ninoy Aquino Day',
        '2026-12-08': 'Immaculate Conception',
        '2026-12-31': 'Last day of the year',
        '2027-11-01': "All Saints' Day",
        '2027-12-08': 'Immaculate Conception',
        '2027-12-31': 'Last day of the year',
        '2028-08-21': 'Ninoy Aquino Day',
        '2028-11-01': "All Saints' Day",
        '2028-12-08': 'Immaculate Conception',
      },
    },
    {
      authority: 'Proclamation 1006 of September 2025: special non-working days in 2026',
      checkedOn: '2026-11-25',
      add: {
        '2026-02-17': 'Chinese New Year',
        '2026-11-02': "All Souls' Day",
        '2026-12-24': 'Christmas Eve',
      },
    },
  ],
};
