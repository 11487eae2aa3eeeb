import { describe, expect, test } from 'vitest';

import { titleParts } from '../../../src/components/planner/month/title-parts.ts';
import { weekStartOf } from '../../../src/components/planner/month/week-start.ts';

describe('the title of a step in a narrow cell', () => {
  test.each([
    ['Check in by phone', 'Check in', ' by phone'],
    ['Follow up by email', 'Follow up', ' by email'],
    ['Move on', 'Move on', ''],
    ['Ask directly when they expect to decide', 'Ask', ' directly when they expect to decide'],
    ['Ask your recruiter again', 'Ask', ' your recruiter again'],
    ['Send your thank-you note', 'Send', ' your thank-you note'],
  ])('of "%s" is "%s"', (title, start, rest) => {
    expect(titleParts(title)).toEqual([start, rest]);
  });
});

describe('the day that weeks start on', () => {
  test.each([
    ['en-US', 0],
    ['en-GB', 1],
    ['ar-EG', 6],
  ])('follows the locale %s', (tag, weekday) => {
    expect(weekStartOf(tag)).toBe(weekday);
  });

  test('is read from the older property too', () => {
    expect(weekStartOf('en-US', () => ({ weekInfo: { firstDay: 7 } }))).toBe(0);
  });

  test('is Monday where the browser can not tell', () => {
    expect(weekStartOf('en-US', () => ({}))).toBe(1);
    expect(weekStartOf('en-US@posix')).toBe(1);
  });
});
