import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Application } from '../../../src/storage/application.ts';
import { mergeApplications } from '../../../src/storage/merge/merge.ts';
import { canonicalText, deepEqual } from '../../../src/storage/merge/deep-equal.ts';
import { applicationOf } from './arbitrary.ts';

const ID = '4f0c1e0a-9a56-4d8e-8a53-3f1d3a1f0b11';
const one = applicationOf(ID);
const maybe = fc.option(one, { nil: undefined });

const entriesOf = ({ situation }: Application): readonly string[] => situation.log.map(canonicalText);
const times = (texts: readonly string[], text: string): number => texts.filter((other) => other === text).length;

describe('bringing two states together', () => {
  test('gives the same whichever is called mine', () => {
    fc.assert(
      fc.property(one, one, maybe, (mine, theirs, base) => {
        expect(mergeApplications(mine, theirs, base)).toEqual(mergeApplications(theirs, mine, base));
      }),
    );
  });

  test('changes nothing where both are the same', () => {
    fc.assert(
      fc.property(one, maybe, (mine, base) => {
        expect(mergeApplications(mine, { ...mine }, base)).toEqual(mine);
      }),
    );
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(one, one, (mine, theirs) => {
        const merged = mergeApplications(mine, theirs);
        expect(mergeApplications(merged, mine)).toEqual(merged);
        expect(mergeApplications(merged, theirs)).toEqual(merged);
      }),
    );
  });

  test('loses nothing that either has logged, and makes nothing up', () => {
    fc.assert(
      fc.property(one, one, (mine, theirs) => {
        const [merged, a, b] = [mergeApplications(mine, theirs), mine, theirs].map(entriesOf) as [
          string[],
          string[],
          string[],
        ];
        for (const text of new Set([...merged, ...a, ...b])) {
          expect(times(merged, text)).toBe(Math.max(times(a, text), times(b, text)));
        }
      }),
    );
  });

  test('keeps what either has logged since the state that both come from, and what both have left of it', () => {
    fc.assert(
      fc.property(one, one, one, (mine, theirs, before) => {
        const base = { ...before, revision: 0 };
        const [merged, a, b, old] = [mergeApplications(mine, theirs, base), mine, theirs, base].map(entriesOf) as [
          string[],
          string[],
          string[],
          string[],
        ];
        for (const text of new Set([...a, ...b])) {
          const isNew = Math.max(times(a, text), times(b, text)) > times(old, text);
          if (isNew || Math.min(times(a, text), times(b, text)) > 0) expect(merged).toContain(text);
        }
      }),
    );
  });

  test('keeps the order in which the later has logged', () => {
    fc.assert(
      fc.property(one, one, (mine, theirs) => {
        const later = { ...mine, revision: theirs.revision + 1 };
        const wanted = entriesOf(later);
        const found = entriesOf(mergeApplications(later, theirs));
        expect(isSubsequence(wanted, found)).toBe(true);
      }),
    );
  });

  test('never lets a sequence or a revision shrink', () => {
    fc.assert(
      fc.property(one, one, maybe, (mine, theirs, base) => {
        const merged = mergeApplications(mine, theirs, base);
        for (const side of [mine, theirs]) {
          expect(merged.revision).toBeGreaterThanOrEqual(side.revision);
          if (base && deepEqual(side, base)) continue;
          for (const [step, { sequence }] of Object.entries(side.exported)) {
            expect(merged.exported[step]?.sequence).toBeGreaterThanOrEqual(sequence);
          }
        }
      }),
    );
  });

  test('keeps a change that only one has made', () => {
    fc.assert(
      fc.property(one, one, (base, other) => {
        const mine = { ...base, name: `${base.name}, renamed`, revision: 5 };
        const { pace, otherOfferDue } = other.situation;
        const theirs = { ...base, situation: { ...base.situation, pace, otherOfferDue }, revision: 6 };
        const merged = mergeApplications(mine, theirs, base);
        expect([merged.name, merged.situation.pace, merged.situation.otherOfferDue]).toEqual([
          mine.name,
          pace,
          otherOfferDue,
        ]);
      }),
    );
  });
});

function isSubsequence(wanted: readonly string[], found: readonly string[]): boolean {
  let next = 0;
  for (const text of found) if (text === wanted[next]) next += 1;
  return next === wanted.length;
}
