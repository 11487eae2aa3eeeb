import { readdirSync } from 'node:fs';

import { expect, test } from 'vitest';

import { stageOf } from '../../../src/components/home/stage.ts';
import { situationWith, type Situation } from '../../../src/plan/index.ts';
import { caseOne, day, days, planOf } from '../plan/situations.ts';

const pages = readdirSync(`${import.meta.dirname}/../../../src/content/guide`);

test.each([
  ['before the interview', situationWith(days('2026-03-12')), '2026-03-05', 'before-you-leave'],
  ['right after it', caseOne({ log: [] }), '2026-03-05', 'thank-you-note'],
  ['while their date is to come', caseOne(), '2026-03-09', 'waiting'],
  ['once it has passed', caseOne(), '2026-03-11', 'checking-in'],
  [
    'after the check-in',
    caseOne({ log: [...caseOne().log, { day: day('2026-03-11'), kind: 'contacted' }] }),
    '2026-03-12',
    'how-often',
  ],
  ['with another offer', caseOne({ otherOfferDue: day('2026-03-13') }), '2026-03-09', 'another-offer'],
  ['after a no', caseOne({ log: [{ day: day('2026-03-09'), kind: 'rejected' }] }), '2026-03-09', 'after-a-no'],
] satisfies [string, Situation, string, string][])('%s the guide has a page', (_, situation, today, page) => {
  expect(stageOf(planOf(situation, today))).toBe(page);
  expect(pages).toContain(`${page}.mdx`);
});

test('with nothing left to do there is no stage', () => {
  expect(stageOf(planOf(caseOne({ log: [{ day: day('2026-03-09'), kind: 'let-go' }] }), '2026-03-09'))).toBeNull();
});
