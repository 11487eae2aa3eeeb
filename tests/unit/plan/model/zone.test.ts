import { describe, expect, it } from 'vitest';

// The zone of each run comes from vitest.config.ts; without it the worker would keep the machine's own unnoticed.
const zone = process.env.TZ ?? 'none';

/** Minutes that UTC is ahead of each zone. */
const OFFSETS: Record<string, { january: number; july: number }> = {
  UTC: { january: 0, july: 0 },
  'America/New_York': { january: 300, july: 240 },
  'Africa/Cairo': { january: -120, july: -180 },
  'Asia/Kolkata': { january: -330, july: -330 },
  'Pacific/Apia': { january: -780, july: -780 },
};

describe(`the zone of this run, ${zone}`, () => {
  it('is the zone that Intl formats in', () => {
    // Compared as Intl names it: Asia/Kolkata is Asia/Calcutta to some versions.
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(
      new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone,
    );
  });

  it('is the zone of the local getters of Date, in winter and in summer', () => {
    expect({
      january: new Date(2026, 0, 15, 12).getTimezoneOffset(),
      july: new Date(2026, 6, 15, 12).getTimezoneOffset(),
    }).toEqual(OFFSETS[zone]);
  });
});
