import type { CountryCorrections, HolidayCorrection } from './correction.ts';

const truthAndReconciliation = (part: string, authority: string): HolidayCorrection => ({
  part,
  authority,
  checkedOn: '2026-11-25',
  add: {
    '2026-09-30': 'National Day for Truth and Reconciliation',
    '2027-09-30': 'National Day for Truth and Reconciliation',
    '2028-09-30': 'National Day for Truth and Reconciliation',
  },
});

export const CA: CountryCorrections = {
  country: 'CA',
  holidays: [
    truthAndReconciliation('BC', 'National Day for Truth and Reconciliation Act, SBC 2023'),
    truthAndReconciliation('MB', 'The Employment Standards Code, since 2024: Orange Shirt Day'),
    truthAndReconciliation('NT', 'Employment Standards Act, since 2022'),
    truthAndReconciliation('NU', 'Labour Standards Act, since 2022'),
    truthAndReconciliation('PE', 'Employment Standards Act, since 2022'),
    truthAndReconciliation('YT', 'Employment Standards Act, since 2023'),
  ],
};
