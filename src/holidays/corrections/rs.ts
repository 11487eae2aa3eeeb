import type { CountryCorrections } from './correction.ts';

export const RS: CountryCorrections = {
  country: 'RS',
  holidays: [
    {
      authority:
        'Law on State and Other Holidays, article 3a: for a state holiday on Sunday, the next working day; in 2027 Monday is Easter Monday',
      checkedOn: '2026-11-25',
      add: { '2027-05-04': 'Labour Day (substitute day)' },
    },
  ],
};
