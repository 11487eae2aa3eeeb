import { describe, expect, test } from 'vitest';

import { changesInWords, type LogEntry } from '../../../src/plan/index.ts';
import { caseOne, day, planOf } from './situations.ts';

const thanked: LogEntry = { day: day('2026-03-05'), kind: 'thanked' };
const before = planOf(caseOne(), '2026-03-09');
const after = (entry: LogEntry, today = '2026-03-09') =>
  changesInWords(before, planOf(caseOne({ log: [thanked, entry] }), today), entry.kind);

describe('a plan that is made again says what changed', () => {
  test('a step that moved, with its reason', () => {
    expect(after({ day: day('2026-03-09'), kind: 'new-date', by: day('2026-03-13') })).toBe(
      '“Check in by phone” moved from Wednesday, March 11 to Friday, March 13: they gave you a new date. 3 more steps changed.',
    );
  });

  test('not of the step that was done, which is no news', () => {
    expect(after({ day: day('2026-03-11'), kind: 'contacted' }, '2026-03-11')).toBeNull();
  });

  test('an end that came', () => {
    expect(after({ day: day('2026-03-09'), kind: 'rejected' })).toBe(
      '“Send a final thank-you note” is new, on Monday, March 9: they said no. 4 more steps changed.',
    );
  });

  test('nothing, where nothing did', () => {
    expect(changesInWords(before, planOf(caseOne(), '2026-03-09'), null)).toBeNull();
  });

  test('one more step in the singular, and no reason where an answer was changed', () => {
    const [first, second, third] = before.steps;
    if (!first || !second || !third) throw new Error('The plan has too few steps.');
    const moved = { ...second, day: day('2026-03-19') };
    expect(changesInWords(before, { ...before, steps: [first, moved, ...before.steps.slice(2)] }, null)).toBe(
      '“Follow up by email” moved from Wednesday, March 18 to Thursday, March 19.',
    );
    expect(changesInWords(before, { ...before, steps: [first, moved, ...before.steps.slice(3)] }, null)).toBe(
      '“Follow up by email” moved from Wednesday, March 18 to Thursday, March 19. One more step changed.',
    );
    expect(changesInWords(before, { ...before, steps: before.steps.slice(1) }, null)).toBe(
      '“Check in by phone” is no longer in your plan.',
    );
    expect(changesInWords(before, { ...before, steps: before.steps.slice(1) }, 'undecided')).toBe(
      '“Check in by phone” is no longer in your plan: they have not decided.',
    );
  });
});
