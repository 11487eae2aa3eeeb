import type { CountryCorrections } from './correction.ts';

export const ZM: CountryCorrections = {
  country: 'ZM',
  holidays: [
    {
      authority: "Public Holidays Act, chapter 272, as declared: International Women's Day is March 8",
      checkedOn: '2026-11-28',
      add: {
        '2027-03-08': "International Women's Day",
        '2028-03-08': "International Women's Day",
      },
      remove: ['2027-03-09', '2028-03-09'],
    },
  ],
};
