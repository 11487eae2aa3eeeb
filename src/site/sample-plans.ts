import {
  CHANNELS,
  makePlan,
  PACES,
  parseDay,
  situationWith,
  VIAS,
  type Day,
  type Plan,
  type Situation,
} from '../plan/index.ts';

/**
 * Plans of every sort, so that it can be told from them which steps name which rule: each thing that an employer may
 * promise or do later, at each pace, by each way of reaching people.
 */
export function samplePlans(): readonly Plan[] {
  return PACES.flatMap((pace) =>
    CHANNELS.flatMap((channel) =>
      VIAS.flatMap((via) => SITUATIONS.map(([today, more]) => planFor(today, { pace, channel, via, ...more }))),
    ),
  );
}

// Any month will do; the promises fall on working days.
const BEFORE = day('2026-03-04');
const INTERVIEW = day('2026-03-05');
const NEXT_WEEK = day('2026-03-09');
const PROMISED = day('2026-03-10');
const AFTER = day('2026-03-11');
const NEW_DATE = day('2026-03-13');
const LATE = day('2026-03-27');
const THANKED = { day: INTERVIEW, kind: 'thanked' } as const;

const SITUATIONS: readonly [today: Day, more: Partial<Situation>][] = [
  [BEFORE, {}],
  [INTERVIEW, {}],
  [INTERVIEW, { interviews: [BEFORE, INTERVIEW] }],
  [INTERVIEW, { reply: { kind: 'by', day: PROMISED } }],
  [INTERVIEW, { reply: { kind: 'within', length: { count: 6, unit: 'weeks' } } }],
  [INTERVIEW, { reply: { kind: 'call-on', day: PROMISED } }],
  [NEXT_WEEK, { reply: { kind: 'by', day: PROMISED } }],
  [LATE, { reply: { kind: 'by', day: PROMISED } }],
  [AFTER, { log: [THANKED, { day: AFTER, kind: 'new-date', by: NEW_DATE }] }],
  [AFTER, { log: [THANKED, { day: AFTER, kind: 'undecided' }] }],
  [AFTER, { log: [THANKED, { day: AFTER, kind: 'rejected' }] }],
  [AFTER, { log: [THANKED, { day: AFTER, kind: 'offer' }] }],
  [LATE, { log: [THANKED, { day: AFTER, kind: 'let-go' }, { day: LATE, kind: 'offer' }] }],
  [INTERVIEW, { reply: { kind: 'by', day: LATE }, otherOfferDue: PROMISED }],
  [BEFORE, { otherOfferDue: BEFORE }],
];

function planFor(today: Day, more: Partial<Situation>): Plan {
  const result = makePlan(situationWith([INTERVIEW], more), today, null);
  if (!result.ok) throw new Error(`A sample makes no plan: ${result.problems.map(({ says }) => says).join(' ')}`);
  return result.plan;
}

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is not a day`);
  return parsed;
}
