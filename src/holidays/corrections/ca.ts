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
    {
      authority:
        'Canada Labour Code, section 193: a day off for a holiday on a Saturday or Sunday; banks and government keep the Monday',
      checkedOn: '2026-11-28',
      add: {
        '2027-12-27': 'Christmas Day (substitute day)',
        '2028-01-03': "New Year's Day (substitute day)",
      },
    },
    {
      part: 'ON',
      authority: 'Employment Standards Act, 2000, sections 24 to 30: Boxing Day at a weekend has a substitute day',
      checkedOn: '2026-11-28',
      add: {
        '2026-12-28': 'Boxing Day (substitute day)',
        '2027-12-28': 'Boxing Day (substitute day)',
      },
    },
    {
      part: 'NU',
      authority: 'Labour Standards Act, since 2020: Nunavut Day (by vacanza/holidays)',
      checkedOn: '2026-11-28',
      add: { '2026-07-09': 'Nunavut Day', '2027-07-09': 'Nunavut Day' },
    },
    truthAndReconciliation('BC', 'National Day for Truth and Reconciliation Act, SBC 2023'),
    truthAndReconciliation('MB', 'The Employment Standards Code, since 2024: Orange Shirt Day'),
    truthAndReconciliation('NT', 'Employment Standards Act, since 2022'),
    truthAndReconciliation('NU', 'Labour Standards Act, since 2022'),
    truthAndReconciliation('PE', 'Employment Standards Act, since 2022'),
    truthAndReconciliation('YT', 'Employment Standards Act, since 2023'),
  ],
};
