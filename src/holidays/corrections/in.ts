import type { CountryCorrections } from './correction.ts';

export const IN: CountryCorrections = {
  country: 'IN',
  decreedYearly: {
    authority: "Ministry of Personnel: each year's list of gazetted holidays; states add their own",
    checkedOn: '2026-11-25',
  },
};
