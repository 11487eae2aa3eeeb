import type { CountryCorrections } from './correction.ts';

export const US: CountryCorrections = {
  country: 'US',
  holidays: [
    {
      authority: '5 U.S.C. 6103(b): a holiday on a Saturday is kept on the Friday before',
      checkedOn: '2026-11-26',
      add: { '2028-11-10': 'Veterans Day (substitute day)' },
    },
  ],
};
