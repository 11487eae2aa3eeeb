import fc from 'fast-check';

import {
  addDays,
  makePlan,
  parseDay,
  situationWith,
  type Day,
  type LogEntry,
  type Plan,
  type RegionCalendar,
  type Reply,
  type Situation,
} from '../../../src/plan/index.ts';

const MONDAY = parseDay('2026-01-05') as Day;

/** Days around `from`, by how many days they lie after it. */
export const dayFrom = (from: Day, least: number, most: number): fc.Arbitrary<Day> =>
  fc.integer({ min: least, max: most }).map((count) => addDays(from, count));

const replyAfter = (interview: Day): fc.Arbitrary<Reply> =>
  fc.oneof(
    fc.constant<Reply>({ kind: 'not-said' }),
    dayFrom(interview, 0, 60).map((day): Reply => ({ kind: 'by', day })),
    dayFrom(interview, 0, 60).map((day): Reply => ({ kind: 'call-on', day })),
    fc
      .record({
        count: fc.integer({ min: 1, max: 8 }),
        unit: fc.constantFrom('days' as const, 'weeks' as const, 'months' as const),
      })
      .map((length): Reply => ({ kind: 'within', length })),
  );

const entryAfter = (interview: Day, until: Day): fc.Arbitrary<LogEntry> => {
  const most = Math.max(0, daysFrom(interview, until));
  return dayFrom(interview, 0, most).chain((day) =>
    fc.oneof(
      fc
        .constantFrom(
          'thanked' as const,
          'contacted' as const,
          'contacted' as const,
          'undecided' as const,
          'told-offer' as const,
        )
        .map((kind): LogEntry => ({ day, kind })),
      fc
        .constantFrom('rejected' as const, 'offer' as const, 'let-go' as const)
        .map((kind): LogEntry => ({ day, kind })),
      dayFrom(day, 0, 40).map((by): LogEntry => ({ day, kind: 'new-date', by })),
      dayFrom(day, 0, 30).chain((next) =>
        replyAfter(next).map((reply): LogEntry => ({ day, kind: 'next-round', interview: next, reply })),
      ),
    ),
  );
};

function daysFrom(from: Day, to: Day): number {
  let count = 0;
  for (let day = from; day < to; day = addDays(day, 1)) count++;
  return count;
}

const weekends = fc.constantFrom<RegionCalendar['weekend']>([6, 0], [5, 6], [4, 5], [0]);

/** Holidays of a made-up region: up to fifteen days within half a year. */
const region: fc.Arbitrary<RegionCalendar | null> = fc.option(
  fc
    .record({ weekend: weekends, days: fc.uniqueArray(dayFrom(MONDAY, 0, 240), { maxLength: 15 }) })
    .map(({ weekend, days }): RegionCalendar => ({
      region: 'XX',
      name: 'Somewhere',
      weekend,
      holidays: Object.fromEntries(days.map((day) => [day, `Feast of ${day}`])),
      years: [2025, 2028],
    })),
);

/** A situation, a today from a month before it to four months after, and a region: whatever a plan is made from. */
export interface Given {
  readonly situation: Situation;
  readonly today: Day;
  readonly region: RegionCalendar | null;
}

export const given: fc.Arbitrary<Given> = dayFrom(MONDAY, 0, 60).chain((interview) =>
  dayFrom(interview, -30, 120).chain((today) =>
    fc
      .record({
        rounds: fc.uniqueArray(dayFrom(interview, -25, 0), { maxLength: 3 }),
        reply: replyAfter(interview),
        pace: fc.constantFrom('reserved' as const, 'steady' as const, 'persistent' as const),
        channel: fc.constantFrom('call' as const, 'email' as const),
        via: fc.constantFrom('direct' as const, 'direct' as const, 'recruiter' as const),
        otherOfferDue: fc.option(dayFrom(interview, -10, 60)),
        daysOff: fc.uniqueArray(dayFrom(interview, 0, 60), { maxLength: 5 }),
        workdays: fc.uniqueArray(dayFrom(interview, 0, 60), { maxLength: 3 }),
        log: fc.array(entryAfter(addDays(interview, -20), addDays(today, 20)), { maxLength: 8 }),
        region,
      })
      .map(({ rounds, region, ...rest }) => ({
        situation: situationWith([...rounds, interview], { ...rest, region: region?.region ?? null }),
        today,
        region,
      })),
  ),
);

/** The plan of what is given; the generator makes no situation with problems. */
export function planOfGiven({ situation, today, region }: Given): Plan {
  const result = makePlan(situation, today, region);
  if (!result.ok) throw new Error(result.problems.map(({ says }) => says).join(' '));
  return result.plan;
}
