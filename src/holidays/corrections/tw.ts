import type { CountryCorrections } from './correction.ts';

export const TW: CountryCorrections = {
  country: 'TW',
  holidays: [
    {
      authority: 'Act on Memorial Days and Holidays, in force since May 30, 2025 (Decree 11400053171)',
      checkedOn: '2026-11-25',
      add: {
        '2026-02-15': "Day before Chinese New Year's Eve",
        '2026-05-01': 'Labor Day',
        '2026-09-28': "Confucius' Birthday",
        '2026-10-25': 'Taiwan Restoration Day',
        '2026-12-25': 'Constitution Day',
        '2027-02-04': "Day before Chinese New Year's Eve",
        '2027-05-01': 'Labor Day',
        '2027-09-28': "Confucius' Birthday",
        '2027-10-25': 'Taiwan Restoration Day',
        '2027-12-25': 'Constitution Day',
        '2028-01-24': "Day before Chinese New Year's Eve",
        '2028-05-01': 'Labor Day',
        '2028-09-28': "Confucius' Birthday",
        '2028-10-25': 'Taiwan Restoration Day',
        '2028-12-25': 'Constitution Day',
      },
    },
    {
      authority:
        'The same act: the day before a holiday on Saturday is off, or the day after one on Sunday (work calendar of the DGPA for 2026)',
      checkedOn: '2026-11-25',
      add: {
        '2026-02-27': 'Peace Memorial Day (substitute day)',
        '2026-04-03': "Children's Day (substitute day)",
        '2026-10-09': 'National Day (substitute day)',
        '2026-10-26': 'Taiwan Restoration Day (substitute day)',
        '2027-04-06': "Children's Day (substitute day)",
        '2027-04-30': 'Labor Day (substitute day)',
        '2027-12-24': 'Constitution Day (substitute day)',
        '2028-04-03': "Children's Day (substitute day)",
      },
    },
  ],
};
