import type { CountryCorrections } from './correction.ts';

export const ES: CountryCorrections = {
  country: 'ES',
  decreedYearly: {
    authority: "Ministry of Labor: each year's resolution in the BOE, with the days that each community chose",
    checkedOn: '2026-11-28',
  },
  holidays: [
    {
      part: 'VC',
      authority: 'Law 8/1984 of the Generalitat: October 9',
      checkedOn: '2026-11-28',
      add: {
        '2026-10-09': 'Day of the Valencian Community',
        '2027-10-09': 'Day of the Valencian Community',
        '2028-10-09': 'Day of the Valencian Community',
      },
    },
    {
      part: 'MC',
      authority: 'Statute of Autonomy of Murcia, Organic Law 4/1982: June 9',
      checkedOn: '2026-11-28',
      add: {
        '2026-06-09': 'Day of the Region of Murcia',
        '2027-06-09': 'Day of the Region of Murcia',
        '2028-06-09': 'Day of the Region of Murcia',
      },
    },
    {
      part: 'NC',
      authority:
        'BOE, resolution on labor holidays of 2026, and each year before: Saint Francis Xavier, patron of Navarre',
      checkedOn: '2026-11-28',
      add: {
        '2026-12-03': 'Saint Francis Xavier',
        '2027-12-03': 'Saint Francis Xavier',
      },
    },
    {
      part: 'CB',
      authority: 'Law of Cantabria: Day of the Institutions is July 28, not June 28',
      checkedOn: '2026-11-28',
      add: {
        '2026-07-28': 'Day of the Institutions of Cantabria',
        '2027-07-28': 'Day of the Institutions of Cantabria',
        '2028-07-28': 'Day of the Institutions of Cantabria',
      },
      remove: ['2026-06-28', '2027-06-28', '2028-06-28'],
    },
    {
      part: 'ML',
      authority: 'BOE, resolution on labor holidays of 2026 (by vacanza/holidays)',
      checkedOn: '2026-11-28',
      add: {
        '2026-09-08': 'Our Lady of Victory',
        '2026-09-17': 'Melilla Day',
      },
    },
    {
      part: 'CM',
      authority: 'BOE, resolution on labor holidays of 2026 (by vacanza/holidays)',
      checkedOn: '2026-11-28',
      add: {
        '2026-04-06': 'Easter Monday',
      },
    },
    {
      part: 'GA',
      authority: 'BOE, resolution on labor holidays of 2026 (by vacanza/holidays)',
      checkedOn: '2026-11-28',
      add: {
        '2026-06-24': 'Saint John',
      },
    },
  ],
};
