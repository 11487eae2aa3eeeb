import type { CountryCorrections, WeekendCorrection } from './correction.ts';

const fridayAndSaturday = (part: string, state: string): WeekendCorrection => ({
  part,
  days: [5, 6],
  authority: `State government of ${state}: weekend on Friday and Saturday (Johor left it on January 1, 2025)`,
  checkedOn: '2026-11-25',
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
};
