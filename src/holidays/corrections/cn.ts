import type { CountryCorrections } from './correction.ts';

const BY_CUSTOM = 'so in each decree since 2014; the decree for the year was not out when this was checked';

export const CN: CountryCorrections = {
  country: 'CN',
  decreedYearly: {
    authority: "State Council: each year's notice on the arrangement of holidays, published in October or November",
    checkedOn: '2026-11-25',
  },
  holidays: [
    {
      authority: 'State Council, notice on holidays in 2026, November 4, 2025',
      checkedOn: '2026-11-25',
      add: {
        '2026-01-02': "New Year's holiday",
        '2026-02-19': 'Spring Festival',
        '2026-02-20': 'Spring Festival holiday',
        '2026-02-23': 'Spring Festival holiday',
        '2026-04-06': 'Qingming holiday',
        '2026-05-04': 'Labour Day holiday',
        '2026-05-05': 'Labour Day holiday',
        '2026-10-05': 'National Day holiday',
        '2026-10-06': 'National Day holiday',
        '2026-10-07': 'National Day holiday',
      },
    },
    {
      authority:
        'Regulation on Public Holidays, State Council Order 795: two days for Labour Day, a weekend day is made up for',
      checkedOn: '2026-11-25',
      add: {
        '2027-02-08': 'Spring Festival',
        '2027-05-03': 'Labour Day holiday',
        '2027-05-04': 'Labour Day holiday',
        '2028-01-03': "New Year's holiday",
        '2028-01-28': 'Spring Festival',
        '2028-05-02': 'Labour Day',
        '2028-05-29': 'Dragon Boat holiday',
      },
    },
    {
      authority: `Spring Festival through its sixth day, October 1 to 7: ${BY_CUSTOM}`,
      checkedOn: '2026-11-25',
      add: {
        '2027-02-09': 'Spring Festival holiday (expected)',
        '2027-02-10': 'Spring Festival holiday (expected)',
        '2027-02-11': 'Spring Festival holiday (expected)',
        '2027-10-04': 'National Day holiday (expected)',
        '2027-10-05': 'National Day holiday (expected)',
        '2027-10-06': 'National Day holiday (expected)',
        '2027-10-07': 'National Day holiday (expected)',
        '2028-01-31': 'Spring Festival holiday (expected)',
        '2028-10-04': 'National Day holiday (expected)',
        '2028-10-05': 'National Day holiday (expected)',
        '2028-10-06': 'National Day holiday (expected)',
      },
    },
    {
      authority: 'Regulation on Public Holidays, article 3: a day off for children under 14 only',
      checkedOn: '2026-11-25',
      remove: ['2026-06-01', '2027-06-01', '2028-06-01'],
    },
  ],
};
