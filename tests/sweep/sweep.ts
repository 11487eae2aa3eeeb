/**
 * Makes a plan for every interview day of three years, every promise of up to 60 days, each pace, four regions with
 * different weekends and five days of looking, and asks of each what holds for every plan. Prints how many there were:
 * `npm run test:sweep`. Beside the laws, the contacts are worked out once more by counting days in a list.
 */
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

import {
  addDays,
  makePlan,
  PACES,
  parseDay,
  situationWith,
  type Day,
  type RegionCalendar,
} from '../../src/plan/index.ts';
import type { Given } from '../property/plan/arbitrary.ts';
import { LAWS } from '../property/plan/every-plan.ts';
import { calendarOf } from '../unit/holidays/generated.ts';
import { contactsByCounting, WorkingDayList } from './count-days.ts';

const FIRST = '2026-01-01';
const LAST = '2028-12-31';
const LONGEST_PROMISE = 60;
/** Saturday and Sunday twice, Friday and Saturday, Friday and Sunday. */
const REGIONS = ['US', 'GB-ENG', 'EG', 'BN'];
/** Days from the interview to today: a week ahead, the day itself, the day after, and late by days and by months. */
const OFFSETS = [-7, 0, 1, 10, 75];
/** These two make further plans, and no log stands here whose order could matter. The property tests have them. */
const TOO_SLOW = /^[67]:|^four weeks later/;

interface Part {
  readonly number: number;
  readonly of: number;
}

interface Swept {
  readonly plans: number;
  readonly checks: number;
  readonly broken: readonly string[];
}

const laws = LAWS.filter(({ name }) => !TOO_SLOW.test(name));

if (isMainThread) await sweepInParts();
else parentPort?.postMessage(sweep(workerData as Part));

async function sweepInParts(): Promise<void> {
  const start = performance.now();
  const of = Math.max(2, availableParallelism());
  const parts = await Promise.all(Array.from({ length: of }, (_, number) => sweepInWorker({ number, of })));
  const sum = (count: (part: Swept) => number): number => parts.reduce((total, part) => total + count(part), 0);
  const broken = parts.flatMap((part) => part.broken);
  for (const line of broken.slice(0, 20)) console.error(line);
  const cpu = process.cpuUsage();
  const english = new Intl.NumberFormat('en-US');
  console.log(
    `${english.format(sum(({ plans }) => plans))} plans, ${english.format(sum(({ checks }) => checks))} checks, ` +
      `${english.format(broken.length)} broken, in ${((performance.now() - start) / 1000).toFixed(0)} s ` +
      `(${((cpu.user + cpu.system) / 1e6).toFixed(0)} s of processor time, ${String(of)} workers)`,
  );
  console.log(broken.length === 0 ? '1 passed, 0 failed' : '0 passed, 1 failed');
  process.exitCode = broken.length === 0 ? 0 : 1;
}

function sweepInWorker(part: Part): Promise<Swept> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: part });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

function sweep({ number, of }: Part): Swept {
  const calendars = REGIONS.map((region) => calendarOf(region));
  const lists = new Map(calendars.map((calendar) => [calendar.region, new WorkingDayList(calendar)]));
  const broken: string[] = [];
  let [plans, checks] = [0, 0];
  for (const [index, interview] of daysFrom(FIRST, LAST).entries()) {
    if (index % of !== number) continue;
    for (const from of situationsOf(interview, calendars)) {
      const result = makePlan(from.situation, from.today, from.region);
      if (!result.ok) throw new Error(result.problems.map(({ says }) => says).join(' '));
      const { plan } = result;
      plans += 1;
      checks += laws.length;
      const wrong = laws.filter(({ holds }) => !holds(plan, from)).map(({ name }) => name);
      const counted = contactsByCounting(from, lists.get(from.region?.region ?? ''));
      if (counted !== null) {
        checks += 1;
        const planned = plan.steps
          .filter(({ kind }) => ['check-in', 'follow-up', 'last-ask', 'let-go'].includes(kind))
          .map(({ kind, day }) => `${kind} ${day}`);
        if (planned.join() !== counted.join()) wrong.push(`counted ${counted.join()} and planned ${planned.join()}`);
      }
      for (const law of wrong) broken.push(`${law}: ${JSON.stringify({ ...from.situation, today: from.today })}`);
    }
  }
  return { plans, checks, broken };
}

function* situationsOf(interview: Day, calendars: readonly RegionCalendar[]): Generator<Given> {
  for (let promise = 0; promise <= LONGEST_PROMISE; promise += 1) {
    const reply = { kind: 'by' as const, day: addDays(interview, promise) };
    for (const pace of PACES) {
      for (const region of calendars) {
        const situation = situationWith([interview], { reply, pace, region: region.region });
        for (const offset of OFFSETS) yield { situation, today: addDays(interview, offset), region };
      }
    }
  }
}

function daysFrom(first: string, last: string): readonly Day[] {
  const days: Day[] = [];
  for (let day = parseDay(first); day !== null && day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
