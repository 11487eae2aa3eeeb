import fc from 'fast-check';
import { expect, test } from 'vitest';

import { ledgerLines, ledgerToText, makePlan, PACES, withOtherPaces, type Plan } from '../../../src/plan/index.ts';
import { endOf } from '../../../src/plan/model/day-count.ts';
import { recount } from '../../unit/ledger/recount.ts';
import { given, planOfGiven, type Given } from './arbitrary.ts';

const says = (): string => 'A rule in words.';

/** The plan with what other paces would do, as the page has it. */
function planWithLedger(from: Given): Plan {
  return withOtherPaces(planOfGiven(from), from.situation, from.region);
}

test('the count of every step ends on its day, and passes the day on which a late one was due', () => {
  fc.assert(
    fc.property(given, (from) => {
      for (const { count, day, late, kind } of planWithLedger(from).steps) {
        expect(endOf(count)).toBe(day);
        const passed = count.moves.findIndex((move) => move.kind === 'passed');
        // A thank-you is late from the second day on, and is due today before that.
        if (kind !== 'thank-you') expect(passed >= 0).toBe(late !== null);
        if (late) expect(endOf({ ...count, moves: count.moves.slice(0, passed) })).toBe(late.due);
      }
    }),
  );
});

test('a program that knows only the printed ledger comes to the same days', () => {
  fc.assert(
    fc.property(given, (from) => {
      const plan = planWithLedger(from);
      if (plan.steps.length === 0) return;
      expect(recount(ledgerToText({ ...from, plan }, says)).wrong).toEqual([]);
    }),
    { numRuns: Number(process.env.LAW_RUNS ?? 1000) },
  );
});

test('what another pace would do is what a plan at that pace does', () => {
  fc.assert(
    fc.property(given, fc.constantFrom(...PACES), ({ situation, today, region }, pace) => {
      const plan = planWithLedger({ situation, today, region });
      const other = makePlan({ ...situation, pace }, today, region);
      for (const step of plan.steps) {
        const there = other.ok ? other.plan.steps.find(({ id }) => id === step.id) : undefined;
        const said = step.otherPaces.find((one) => one.pace === pace);
        if (said) expect(said.step?.day).toBe(there?.day);
        else expect(there?.day).toBe(step.day);
      }
    }),
  );
});

test('a ledger names no id and no code', () => {
  fc.assert(
    fc.property(given, (from) => {
      for (const step of planWithLedger(from).steps) {
        const lines = ledgerLines(step, { says, withYear: false }).join('\n');
        // The made-up holidays have a date in their names.
        expect(lines.replaceAll(/Feast of [\d-]+/g, '')).not.toMatch(/undefined|null|NaN|\d{4}-\d\d|\w-\w+-\w/);
      }
    }),
  );
});
