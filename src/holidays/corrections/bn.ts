import type { CountryCorrections } from './correction.ts';

export const BN: CountryCorrections = {
  country: 'BN',
  weekends: [
    {
      days: [5, 0],
      authority:
        "Department of Labour, Guide to Brunei Darussalam's Employment Laws: offices close on Friday and Sunday",
      checkedOn: '2026-11-25',
    },
  ],
  holidays: [
    {
      authority: "Prime Minister's Office, public holidays: Royal Brunei Armed Forces Day is May 31, not March 31",
      checkedOn: '2026-11-28',
      add: {
        '2026-05-31': 'Armed Forces Day',
        '2027-05-31': 'Armed Forces Day',
        '2028-05-31': 'Armed Forces Day',
      },
      remove: ['2026-03-31', '2027-03-31', '2028-03-31'],
    },
  ],
};
