import { expect, test } from 'vitest';

import { clockNotice } from '../../../src/session/index.ts';
import { day } from '../plan/situations.ts';

test('a plan that was changed after today makes the page doubt the clock', () => {
  expect(clockNotice({ changedAt: '2026-03-13T09:00:00.000Z' }, day('2026-03-05'))).toBe(
    'This plan was last changed on Friday, March 13, 2026, but this device says that today is Thursday, March 5, 2026. Check the date on your device.',
  );
});

test('a plan that was changed today, here or half a world away, raises no doubt', () => {
  expect(clockNotice({ changedAt: '2026-03-05T09:00:00.000Z' }, day('2026-03-05'))).toBeNull();
  expect(clockNotice({ changedAt: '2026-03-06T03:00:00.000Z' }, day('2026-03-05'))).toBeNull();
});

test('a moment whose day can’t be read, as of a clock beyond the year 9999, raises none either', () => {
  expect(clockNotice({ changedAt: '+010000-01-01T00:00:00.000Z' }, day('2026-03-05'))).toBeNull();
});
