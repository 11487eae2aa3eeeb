import { describe, expect, test } from 'vitest';

import { localTimeInUtc } from '../../../src/plan/index.ts';
import { USUAL_SETTINGS } from '../../../src/calendar/index.ts';
import { caseOne, day, planOf } from '../plan/situations.ts';
import { readEvents, write } from './support/calendar-file.ts';

const TODAY = day('2026-03-11');
const at = (hours: number, minutes: number): string => localTimeInUtc(TODAY, hours, minutes);

describe('a file that is made during the day', () => {
  const call = planOf(caseOne(), '2026-03-11');

  test('writes a call of today at its hour while that is ahead, and all day once it has passed', () => {
    const [before] = readEvents(write(call, { stamp: at(9, 30) }).text);
    const [after] = readEvents(write(call, { stamp: at(12, 0) }).text);
    expect(before).toMatchObject({ start: expect.stringContaining('T') as string });
    expect(after).toMatchObject({ start: '2026-03-11', end: '2026-03-12' });
    const [then] = readEvents(write(call, { stamp: at(10, 0) }).text);
    expect(then).toMatchObject({ start: '2026-03-11', end: '2026-03-12' });
  });

  test('has no alarm in the past', () => {
    const alarms = (stamp: string) =>
      readEvents(write(call, { stamp, settings: { ...USUAL_SETTINGS, alarm: { minutesBefore: 30 } } }).text)[0]?.alarms;
    expect(alarms(at(9, 0))).toEqual(['-PT30M']);
    expect(alarms(at(9, 29))).toEqual(['-PT30M']);
    expect(alarms(at(9, 30))).toEqual([]);
    expect(alarms(at(9, 45))).toEqual([]);
    const thanks = planOf(caseOne({ log: [] }), '2026-03-05');
    const noon = localTimeInUtc(day('2026-03-05'), 15, 10);
    expect(readEvents(write(thanks, { stamp: noon }).text)[0]?.alarms).toEqual([]);
    const early = localTimeInUtc(day('2026-03-05'), 8, 0);
    expect(readEvents(write(thanks, { stamp: early }).text)[0]?.alarms).toEqual(['PT9H']);
  });
});
