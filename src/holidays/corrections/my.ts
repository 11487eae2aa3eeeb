import type { CountryCorrections, HolidayCorrection, WeekendCorrection } from './correction.ts';

const fridayAndSaturday = (part: string, state: string): WeekendCorrection => ({
  part,
  days: [5, 6],
  authority: `State government of ${state}: weekend on Friday and Saturday (Johor left it on January 1, 2025)`,
  checkedOn: '2026-11-25',
});

const thaipusam = (part: string): HolidayCorrection => ({
  part,
  authority: "Prime Minister's Department, list of holidays of the states: Thaipusam (by vacanza/holidays)",
  checkedOn: '2026-11-28',
  add: { '2027-01-22': 'Thaipusam', '2028-02-09': 'Thaipusam (expected)' },
});

const hariRayaHaji = (part: string): HolidayCorrection => ({
  part,
  authority: 'Holidays Act 1951, section 3: for a holiday on a Sunday, the next working day',
  checkedOn: '2026-11-28',
  add: { '2027-05-17': 'Hari Raya Haji (substitute day)' },
});

export const MY: CountryCorrections = {
  country: 'MY',
  decreedYearly: {
    authority:
      "Prime Minister's Department: each year's list of federal and state holidays; Islamic feasts by the moon",
    checkedOn: '2026-11-25',
  },
  weekends: [
    fridayAndSaturday('02', 'Kedah'),
    fridayAndSaturday('03', 'Kelantan'),
    fridayAndSaturday('11', 'Terengganu'),
  ],
  holidays: [
    {
      authority: "Prime Minister's Department: Wesak Day in all states, by the full moon (by vacanza/holidays)",
      checkedOn: '2026-11-28',
      add: { '2027-05-20': 'Wesak Day', '2028-05-09': 'Wesak Day (expected)' },
    },
    ...['01', '05', '07', '08', '10', '14', '16'].map(thaipusam),
    // Not in the states whose weekend is Friday and Saturday, nor where the Monday is the second day of the feast.
    ...['01', '04', '05', '06', '07', '08', '10', '12', '13', '14', '15', '16'].map(hariRayaHaji),
  ],
};
