import { describe, expect, test } from 'vitest';

import { latenessInWords, moveInWords, type Move, type MoveReason } from '../../../../src/plan/index.ts';
import { day } from '../situations.ts';

const moved = (from: string, to: string, ...because: MoveReason[]): string | null => {
  const move: Move = { from: day(from), because };
  return moveInWords({ day: day(to), moved: move });
};

describe('a step that moved says in words', () => {
  test('that its day was a holiday', () => {
    const thanksgiving: MoveReason = { kind: 'holiday', day: day('2026-11-26'), name: 'Thanksgiving Day' };
    expect(moved('2026-11-26', '2026-11-27', thanksgiving)).toBe('Moved from Thursday, November 26: Thanksgiving Day.');
  });

  test('that its day was at the weekend', () => {
    expect(moved('2026-03-07', '2026-03-09', { kind: 'weekend' })).toBe('Moved from Saturday, March 7: the weekend.');
  });

  test('that a week had not passed', () => {
    expect(moved('2026-03-11', '2026-03-12', { kind: 'week', since: day('2026-03-05') })).toBe(
      'Moved from Wednesday, March 11: a week had not passed since Thursday, March 5.',
    );
  });

  test('that the reader had the day off', () => {
    expect(moved('2026-03-11', '2026-03-12', { kind: 'day-off', day: day('2026-03-11') })).toBe(
      'Moved from Wednesday, March 11: your day off.',
    );
  });

  const goodFriday: MoveReason = { kind: 'holiday', day: day('2026-04-03'), name: 'Good Friday' };
  const easterMonday: MoveReason = { kind: 'holiday', day: day('2026-04-06'), name: 'Easter Monday' };

  test('one reason after the other, each with its day where that is another', () => {
    expect(moved('2026-04-03', '2026-04-07', goodFriday, { kind: 'weekend' }, easterMonday)).toBe(
      'Moved from Friday, April 3: Good Friday, then the weekend, then Easter Monday on Monday, April 6.',
    );
  });

  test('the last day first where it moved to an earlier day', () => {
    expect(moved('2026-04-06', '2026-04-02', goodFriday, { kind: 'weekend' }, easterMonday)).toBe(
      'Moved from Monday, April 6: Easter Monday, then the weekend, then Good Friday on Friday, April 3.',
    );
  });

  test('nothing where it did not move', () => {
    expect(moveInWords({ day: day('2026-03-11'), moved: null })).toBeNull();
  });
});

describe('a step that is late says in words', () => {
  test('since when', () => {
    expect(latenessInWords({ late: { due: day('2026-03-11'), days: 17 } })).toBe(
      'This was due on Wednesday, March 11, 17 days ago.',
    );
    expect(latenessInWords({ late: { due: day('2026-03-11'), days: 1 } })).toBe(
      'This was due on Wednesday, March 11, 1 day ago.',
    );
  });

  test('nothing where it is not late', () => {
    expect(latenessInWords({ late: null })).toBeNull();
  });
});
