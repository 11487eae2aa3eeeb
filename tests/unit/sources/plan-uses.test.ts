import { describe, expect, it } from 'vitest';

import { LATE_THANKS, OUR_SUGGESTIONS, RULES_IN_PLANS } from '../../../src/plan/index.ts';
import { ownReadings, PART_NAMES, partsByRule } from '../../../src/site/rules/plan-uses.ts';
import { samplePlans } from '../../../src/site/sample-plans.ts';

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
    expect(
      ownReadings(plans)
        .map(({ says }) => says)
        .sort(),
    ).toEqual([...OUR_SUGGESTIONS].sort());
  });
});

describe('the parts of plans that name a rule', () => {
  it.each([
    ['mid-morning', ['check-in']],
    ['move-on', ['wait', 'let-go']],
    ['thank-after-a-no', ['final-thanks']],
  ] as const)('%s: %j', (rule, expected) => {
    expect(parts.get(rule)).toEqual(expected);
  });
});

describe('our own readings', () => {
  it('are all that a step suggests, also where it makes several suggestions', () => {
    const suggested = plans.flatMap(({ steps }) => steps.flatMap(({ ourSuggestion }) => ourSuggestion ?? []));
    const left = suggested.map((text) => OUR_SUGGESTIONS.reduce((rest, says) => rest.replace(says, ''), text).trim());
    expect(new Set(left)).toEqual(new Set(['']));
  });

  it('are told once each, at their step', () => {
    const readings = ownReadings(plans);
    expect(readings.find(({ says }) => says === LATE_THANKS)?.kind).toBe('thank-you');
    expect(new Set(readings.map(({ says }) => says)).size).toBe(readings.length);
  });
});
