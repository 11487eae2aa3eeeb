import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { caseOne, day, planOf } from '../plan/situations.ts';
import { ABOUT, inZone, memoryOf, readEvents, write } from './support/calendar-file.ts';

// Worked case 9 of the plan: on Wednesday, March 11, 2026 the reader checks in, and they name a new date, Friday, March 13.
const before = planOf(caseOne(), '2026-03-05');
const after = planOf(
  caseOne({
    log: [
      { day: day('2026-03-05'), kind: 'thanked' },
      { day: day('2026-03-11'), kind: 'contacted' },
      { day: day('2026-03-11'), kind: 'new-date', by: day('2026-03-13') },
    ],
  }),
  '2026-03-11',
);

const changes = { words: () => '', reason: (rule: string) => rule };
const inNewYork = <Result>(run: () => Result): Result => inZone('America/New_York', run);
const first = inNewYork(() => write(before, changes));
const second = inNewYork(() =>
  write(after, { ...changes, stamp: '20260311T150000Z', exported: memoryOf(first), name: 'Sit Tight' }),
);

test('the second file of a changed plan is the one that was read and agreed on', () => {
  expect(second.text).toBe(readFileSync(new URL('changed-plan.second.ics', import.meta.url), 'utf8'));
});

test('another program reads what stayed, what moved, what is new and what has gone', () => {
  const line = ({ uid, sequence, start, status }: ReturnType<typeof readEvents>[number]) =>
    [
      String(uid)
        .slice(ABOUT.planId.length + 1)
        .replace('@sit-tight', ''),
      sequence,
      start,
      status,
    ]
      .join(' ')
      .trim();
  expect(readEvents(first.text).map(line)).toEqual([
    'contact-1-1 0 2026-03-11T14:00:00Z',
    'contact-1-2 0 2026-03-18T14:00:00Z',
    'contact-1-3 0 2026-03-25T14:00:00Z',
    'let-go 0 2026-04-01',
  ]);
  // Today's check-in is done, so no later file names it.
  expect(readEvents(second.text).map(line)).toEqual([
    'contact-2-1 0 2026-03-13T18:30:00Z',
    'contact-2-2 0 2026-03-20T14:00:00Z',
    'contact-2-3 0 2026-03-27T14:00:00Z',
    'let-go 1 2026-04-03',
    'contact-1-2 1 2026-03-18T14:00:00Z CANCELLED',
    'contact-1-3 1 2026-03-25T14:00:00Z CANCELLED',
  ]);
});

test('a third file, with nothing changed since, tells the steps again and no longer what has gone', () => {
  const third = write(after, { ...changes, exported: memoryOf(second) });
  expect(readEvents(third.text).map(({ sequence, status }) => [sequence, status])).toEqual([
    [0, null],
    [0, null],
    [0, null],
    [1, null],
  ]);
});
