import type { CountryCorrections } from './correction.ts';

export const SG: CountryCorrections = {
  country: 'SG',
  decreedYearly: { authority: "Ministry of Manpower: each year's list of public holidays", checkedOn: '2026-11-28' },
  holidays: [
    {
      authority: 'Ministry of Manpower, public holidays in 2027: Hari Raya Haji is on a Sunday (by vacanza/holidays)',
      checkedOn: '2026-11-28',
      add: {
        '2027-03-10': 'Hari Raya Puasa',
        '2027-05-17': 'Hari Raya Haji (substitute day)',
        '2027-05-20': 'Vesak Day',
      },
      remove: ['2027-03-09'],
    },
    {
      authority: 'Holidays Act 1998: Vesak Day; for 2028 by the full moon, the list was not out when this was checked',
      checkedOn: '2026-11-28',
      add: {
        '2028-05-09': 'Vesak Day (expected)',
      },
    },
  ],
};
