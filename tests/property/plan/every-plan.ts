// What holds for every plan (docs/the-plan.md), as plain functions: the property tests ask them of arbitrary situations,
// and the sweep of millions that follow one another day by day.
import {
  addDays,
  daysBetween,
  makePlan,
  type Day,
  type LogEntry,
  type Plan,
  type Step,
} from '../../../src/plan/index.ts';
import { replayLog } from '../../../src/plan/model/replay-log.ts';
import { workingDays } from '../../../src/plan/model/working-days.ts';
import { planOfGiven, type Given } from './arbitrary.ts';

export interface Law {
  readonly name: string;
  readonly holds: (plan: Plan, from: Given) => boolean;
}

const isFollowUp = ({ kind }: Step): boolean => kind === 'check-in' || kind === 'follow-up' || kind === 'last-ask';
const isContact = (step: Step): boolean => isFollowUp(step) || step.kind === 'tell-first-choice';
const isEnd = ({ kind }: Step): boolean => kind === 'let-go' || kind === 'final-thanks' || kind === 'answer-offer';

/** The day that they gave, on which a contact may fall: a new date, or a call that was agreed. */
function dayTheyGave({ promise }: Plan): Day | null {
  return promise.kind === 'new-date' || promise.kind === 'agreed-call' ? promise.by : null;
}

export const LAWS: readonly Law[] = [
  {
    name: '1: no contact falls on or before a promised date, but on the very day of a new date or an agreed call',
    holds: (plan) => {
      const { promise } = plan;
      if (!('by' in promise)) return true;
      const given = dayTheyGave(plan);
      return plan.steps
        .filter(isFollowUp)
        .every(({ day, kind }) => (day === given ? kind === 'check-in' : day > promise.by));
    },
  },
  {
    name: '2: two contacts are a week apart, unless the second is on a date that they gave',
    holds: (plan, { situation }) => {
      const made = situation.log
        .filter(({ kind }) => kind === 'contacted' || kind === 'told-offer')
        .map(({ day }) => day);
      const planned = plan.steps.filter(isContact);
      return planned.every((step, index) => {
        if (step.kind === 'tell-first-choice' || step.day === dayTheyGave(plan)) return true;
        const before = [...made, ...planned.slice(0, index).map(({ day }) => day)].sort().at(-1);
        return before === undefined || daysBetween(before, step.day) >= 7;
      });
    },
  },
  {
    name: '3: no contact falls on a non-working day, but word of another offer whose own day leaves no other',
    holds: (plan, { region, situation }) => {
      const days = workingDays(region, situation.daysOff, situation.workdays);
      return plan.steps
        .filter(isContact)
        .every(
          ({ day, kind }) =>
            days.whyOff(day) === null || (kind === 'tell-first-choice' && day === situation.otherOfferDue),
        );
    },
  },
  {
    name: '4: there is exactly one end until it is done, then nothing but another offer after a no',
    holds: ({ steps }, { situation, today }) => {
      const ends = steps.filter(isEnd);
      const { ending } = replayLog(situation);
      if (ending?.done) {
        const offer = situation.otherOfferDue;
        const isToCome = ending.kind === 'rejected' && offer !== null && offer >= today;
        return steps.map(({ kind }) => kind).join() === (isToCome ? 'other-offer-due' : '');
      }
      const [end, ...others] = ends;
      return end !== undefined && others.length === 0 && steps.filter(isContact).every(({ day }) => day <= end.day);
    },
  },
  {
    name: '5: nothing lies before today but what the log says happened',
    holds: ({ steps, waits }, { today }) =>
      steps.every(({ day }) => day >= today) && waits.every(({ until }) => until >= today),
  },
  {
    name: '6: the order in which the log was entered makes no difference where the days differ',
    holds: (plan, from) => {
      const { log } = from.situation;
      if (log.length < 2) return true;
      // Whole days are moved about: reversed, while entries of one day stay in their order.
      const groups = new Map<Day, LogEntry[]>();
      for (const entry of log) groups.set(entry.day, [...(groups.get(entry.day) ?? []), entry]);
      const reversed = [...groups.keys()]
        .sort()
        .reverse()
        .flatMap((day) => groups.get(day) ?? []);
      const other = planOfGiven({ ...from, situation: { ...from.situation, log: reversed } });
      return JSON.stringify(other.steps) === JSON.stringify(plan.steps);
    },
  },
  {
    name: '7: the same situation and the same today give the same plan, byte for byte',
    holds: (plan, from) => JSON.stringify(planOfGiven(structuredClone(from))) === JSON.stringify(plan),
  },
  {
    name: 'steps stand in the order of their days, and no two share an id',
    holds: ({ steps }) =>
      steps.every(({ day }, index) => index === 0 || day >= (steps[index - 1]?.day ?? day)) &&
      new Set(steps.map(({ id }) => id)).size === steps.length,
  },
  {
    name: 'every step that is not on its day says why',
    holds: ({ steps }, { today }) =>
      steps.every(
        ({ late, moved }) =>
          (late === null || (late.due < today && late.days === daysBetween(late.due, today))) &&
          (moved === null || moved.because.length > 0),
      ),
  },
  {
    name: 'every step names a rule, and a template or that there is nothing to say',
    holds: ({ steps }) =>
      steps.every(
        ({ rules, templates, kind }) =>
          rules.length > 0 && (templates.length > 0 || kind === 'let-go' || kind === 'other-offer-due'),
      ),
  },
  {
    name: 'each wait ends on the day before its step, and no two overlap',
    holds: ({ steps, waits }) =>
      waits.every(
        ({ before, from, until }, index) =>
          from <= until &&
          steps.some(({ id, day }) => id === before && day === addDays(until, 1)) &&
          (index === 0 || from > (waits[index - 1]?.until ?? from)),
      ),
  },
  {
    name: 'four weeks later, without holidays, everything is four weeks later',
    holds: (_plan, { situation, today }) => {
      const bare = { ...situation, region: null, daysOff: [], workdays: [] };
      // A month has no number of days.
      if (JSON.stringify(bare).includes('"months"')) return true;
      const shift = (day: Day): Day => addDays(day, 28);
      const shifted = JSON.parse(JSON.stringify(bare), (_, value: unknown) =>
        typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? shift(value as Day) : value,
      ) as typeof bare;
      const [before, after] = [makePlan(bare, today, null), makePlan(shifted, shift(today), null)];
      if (!before.ok || !after.ok) return false;
      const line = (move: (day: Day) => Day) => (step: Step) => `${step.id} ${move(step.day)}`;
      return before.plan.steps.map(line(shift)).join() === after.plan.steps.map(line((day) => day)).join();
    },
  },
];
