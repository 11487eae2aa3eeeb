import { describe, expect, it } from 'vitest';

import { ownReadings, PART_NAMES, partsByRule } from '../../../src/components/sources/plan-uses.ts';
import { samplePlans } from '../../../src/components/sources/sample-plans.ts';
import { RULES_IN_PLANS } from '../../../src/plan/index.ts';
import { BEFORE_THE_INTERVIEW, LATE_THANKS, lettingGo, ONCE_MORE } from '../../../src/plan/our-readings.ts';

const plans = samplePlans();
const parts = partsByRule(plans);

describe('the sample plans', () => {
  it('hold a step of every kind, and waits', () => {
    expect(new Set([...parts.values()].flat())).toEqual(new Set(Object.keys(PART_NAMES)));
  });

  it.each(RULES_IN_PLANS)('name %s, as some plan may', (rule) => {
    expect(parts.get(rule) ?? []).not.toEqual([]);
  });

  it('hold every reading of our own', () => {
    expect(ownReadings(plans).map(({ says }) => says)).toEqual(
      expect.arrayContaining([
        LATE_THANKS,
        ONCE_MORE,
        BEFORE_THE_INTERVIEW,
        lettingGo('reserved'),
        lettingGo('steady'),
      ]),
    );
  });
});

describe('the parts of plans that name a rule', () => {
  it.each([
    ['mid-morning', ['check-in', 'follow-up']],
    ['move-on', ['wait', 'let-go']],
    ['thank-after-a-no', ['final-thanks']],
  ] as const)('%s: %j', (rule, expected) => {
    expect(parts.get(rule)).toEqual(expected);
  });
});

describe('our own readings', () => {
  it('are told once each, at their step', () => {
    const readings = ownReadings(plans);
    expect(readings.find(({ says }) => says === LATE_THANKS)?.kind).toBe('thank-you');
    expect(new Set(readings.map(({ says }) => says)).size).toBe(readings.length);
  });
});
