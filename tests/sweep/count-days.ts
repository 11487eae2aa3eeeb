import type { Pace, RegionCalendar } from '../../src/plan/index.ts';
import type { Given } from '../property/plan/arbitrary.ts';

const FIRST = Date.UTC(2025, 0, 1);
const DAY_IN_MS = 86_400_000;
/** To the end of 2030. */
const DAYS = 6 * 365 + 1;

/** Every day of a few years in a row with whether it is a working day: none of it goes through src/plan. */
export class WorkingDayList {
  readonly #isOff: readonly boolean[];

  constructor({ weekend, holidays }: RegionCalendar) {
    this.#isOff = Array.from({ length: DAYS }, (_, place) => {
      const date = new Date(FIRST + place * DAY_IN_MS);
      const text = date.toISOString().slice(0, 10);
      return weekend.some((weekday) => weekday === date.getUTCDay()) || Object.hasOwn(holidays, text);
    });
  }

  /** The place of the first working day at or behind a place. */
  from(place: number): number {
    let at = place;
    while (this.#isOff[at]) at += 1;
    return at;
  }
}

const FOLLOW_UPS: Record<Pace, readonly string[]> = {
  reserved: [],
  steady: ['follow-up', 'last-ask'],
  persistent: ['follow-up', 'follow-up', 'last-ask'],
};

/**
 * The contacts after a promised day and the day to let go, as the tables in docs/the-plan.md say, by counting in a list.
 * Null where today lies behind the promise, for then they count from today.
 */
export function contactsByCounting({ situation, today }: Given, list?: WorkingDayList): readonly string[] | null {
  const { reply, pace, interviews } = situation;
  if (reply.kind !== 'by' || reply.day < today || !list) return null;
  const promise = placeOf(reply.day);
  const ranFor = promise - placeOf(interviews[0] ?? '');
  const next = list.from(promise + 1);
  let last = pace === 'reserved' ? list.from(next + 1) : next;
  const lines = [`check-in ${textOf(last)}`];
  for (const kind of FOLLOW_UPS[pace]) {
    last = list.from(last + 7);
    lines.push(`${kind} ${textOf(last)}`);
  }
  if (pace === 'reserved' && ranFor >= 28) {
    last = list.from(last + 28);
    lines.push(`follow-up ${textOf(last)}`);
  }
  return [...lines, `let-go ${textOf(last + (pace === 'reserved' ? 14 : 7))}`];
}

function placeOf(day: string): number {
  return (Date.parse(day) - FIRST) / DAY_IN_MS;
}

function textOf(place: number): string {
  return new Date(FIRST + place * DAY_IN_MS).toISOString().slice(0, 10);
}
