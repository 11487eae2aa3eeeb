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
};
