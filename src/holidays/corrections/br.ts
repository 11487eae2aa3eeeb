import type { CountryCorrections, HolidayCorrection } from './correction.ts';

/** In these states, the data still has their own laws of old, which are in place of the national one there. */
const blackAwareness = (part: string): HolidayCorrection => ({
  part,
  authority: 'Federal Law 14.759/2023: November 20 is a national holiday, in every state',
  checkedOn: '2026-11-28',
  add: {
    '2026-11-20': 'Black Awareness Day',
    '2027-11-20': 'Black Awareness Day',
    '2028-11-20': 'Black Awareness Day',
  },
});

export const BR: CountryCorrections = {
  country: 'BR',
  holidays: ['AM', 'MT', 'RJ', 'SP'].map(blackAwareness),
};
