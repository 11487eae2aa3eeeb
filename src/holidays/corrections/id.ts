import type { CountryCorrections } from './correction.ts';

export const ID: CountryCorrections = {
  country: 'ID',
  decreedYearly: {
    authority: "Joint decree of three ministers on each year's holidays and shared leave",
    checkedOn: '2026-11-25',
  },
  holidays: [
    {
      authority: 'Joint decree of three ministers of September 19, 2025: shared leave in 2026',
      checkedOn: '2026-11-25',
      add: {
        '2026-02-16': 'Chinese New Year (shared leave)',
        '2026-03-18': 'Nyepi (shared leave)',
        '2026-03-23': 'Eid al-Fitr (shared leave)',
        '2026-03-24': 'Eid al-Fitr (shared leave)',
        '2026-05-15': 'Ascension Day (shared leave)',
        '2026-05-28': 'Eid al-Adha (shared leave)',
        '2026-12-24': 'Christmas (shared leave)',
      },
    },
  ],
};
