import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { NO_NAMES, readPlanLink, situationWith, writePlanLink } from '../../../../src/plan/index.ts';
import { day, days } from '../situations.ts';

const docs = readFileSync(new URL('../../../../docs/plan-links.md', import.meta.url), 'utf8');
const keysTable = docs.slice(docs.indexOf('## Keys'), docs.indexOf('## What has happened'));
const documented = [...keysTable.matchAll(/^\| `(\w+)`.*\| (once|repeats) +\|$/gm)].map(([, key = '', often]) => ({
  key,
  repeats: often === 'repeats',
}));

/** A link with every key that the site writes, and `call`, which stands in place of `reply`. */
const written = new URLSearchParams(
  `${writePlanLink(
    situationWith(days('2026-03-05'), {
      reply: { kind: 'by', day: day('2026-03-10') },
      otherOfferDue: day('2026-03-20'),
      region: 'US',
      daysOff: days('2026-03-12'),
      workdays: days('2026-03-13'),
      log: [{ day: day('2026-03-05'), kind: 'thanked' }],
      names: { ...NO_NAMES, company: 'Larkfield', role: 'archivist' },
    }),
    true,
    '5f0c1f9e-8a52-4f0b-9d0c-2b7f1c1d0a11',
  )}&call=2026-03-10`,
);

describe('docs/plan-links.md', () => {
  test('lists every key that the site writes or reads, and no other', () => {
    expect(documented.map(({ key }) => key).sort()).toEqual([...written.keys()].sort());
  });

  test.each(documented)('says rightly whether $key may stand twice: $repeats', ({ key, repeats }) => {
    const value = String(written.get(key));
    const link = new URLSearchParams([
      ['interview', '2026-03-05'],
      ...(key === 'interview' ? [] : [[key, value]]),
      [key, value],
    ]);
    const problems = readPlanLink(link.toString())?.problems.map(({ code }) => code);
    expect(problems).toEqual(repeats ? [] : ['link-twice']);
  });

  test('gives examples of plan links that are read without a problem', () => {
    const examples = [...docs.matchAll(/\/planner\/#(\S*interview=[^\s"]+)/g)].map(([, fragment = '']) => fragment);
    expect(examples.length).toBeGreaterThan(5);
    expect(examples.flatMap((fragment) => readPlanLink(fragment)?.problems)).toEqual([]);
  });
});
