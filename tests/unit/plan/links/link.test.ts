import { describe, expect, test } from 'vitest';

import { planLinkIn, readPlanLink, situationWith, writePlanLink } from '../../../../src/plan/index.ts';
import { day, days } from '../situations.ts';
import { read } from './read.ts';

describe('a plan link', () => {
  test('written by hand reads as it says', () => {
    const { situation, problems } = read(
      '#interview=2026-03-05&reply=2026-03-10&pace=steady&channel=call&via=direct&region=US&log=2026-03-11.contacted&log=2026-03-11.new-date.2026-03-13',
    );
    expect(problems).toEqual([]);
    expect(situation).toEqual(
      situationWith(days('2026-03-05'), {
        reply: { kind: 'by', day: day('2026-03-10') },
        region: 'US',
        log: [
          { day: day('2026-03-11'), kind: 'contacted' },
          { day: day('2026-03-11'), kind: 'new-date', by: day('2026-03-13') },
        ],
      }),
    );
  });

  test('may name a length of time, a day for a call, or a round with its own promise', () => {
    expect(read('interview=2026-03-05&reply=P2W').situation.reply).toEqual({
      kind: 'within',
      length: { count: 2, unit: 'weeks' },
    });
    expect(read('interview=2026-03-05&call=2026-03-16').situation.reply).toEqual({
      kind: 'call-on',
      day: '2026-03-16',
    });
    expect(read('interview=2026-03-05&log=2026-03-11.next-round.2026-03-20.call-2026-03-27').situation.log).toEqual([
      { day: '2026-03-11', kind: 'next-round', interview: '2026-03-20', reply: { kind: 'call-on', day: '2026-03-27' } },
    ]);
  });

  test('without an interview is no plan link', () => {
    expect(readPlanLink('#top')).toBeNull();
    expect(readPlanLink('')).toBeNull();
  });

  test('keeps what it does not know out of the way', () => {
    expect(read('interview=2026-03-05&utm_source=x&__proto__=y').problems).toEqual([]);
  });

  test.each([
    ['interview=2026-02-30', 'link-day', 'The interview date in this link, "2026-02-30", could not be read'],
    ['interview=2026-03-05&reply=soon', 'link-reply', 'The reply date in this link, "soon", could not be read'],
    ['interview=2026-03-05&reply=P0D', 'link-reply', '"P0D"'],
    ['interview=2026-03-05&call=tomorrow', 'link-day', 'The date of the call in this link, "tomorrow"'],
    ['interview=2026-03-05&pace=brisk', 'link-choice', 'not one of reserved, steady, persistent'],
    ['interview=2026-03-05&channel=fax', 'link-choice', 'not one of call, email'],
    ['interview=2026-03-05&via=', 'link-choice', 'not one of direct, recruiter'],
    ['interview=2026-03-05&offer=13', 'link-day', 'The date of the other offer in this link, "13"'],
    ['interview=2026-03-05&region=Utopia', 'link-region', '"Utopia"'],
    ['interview=2026-03-05&off=x', 'link-day', 'The day off in this link, "x"'],
    ['interview=2026-03-05&log=2026-03-11.waved', 'link-log', '"2026-03-11.waved"'],
    ['interview=2026-03-05&log=2026-03-11.contacted.2026-03-12', 'link-log', "One entry in this link's history"],
    ['interview=2026-03-05&log=2026-03-11.new-date', 'link-log', "One entry in this link's history"],
    ['interview=2026-03-05&pace=steady&pace=reserved', 'link-twice', 'more than once'],
    ['interview=2026-03-05&reply=P2W&call=2026-03-12', 'link-two-replies', 'The reply is used'],
  ])('names what makes no sense in %s', (fragment, code, words) => {
    const { problems } = read(fragment);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]?.says).toContain(words);
  });

  test.each([
    'interview=2026-03-05&amp;reply=2026-03-10',
    '#%23interview=2026-03-05&reply=2026-03-10',
    '#interview%3D2026-03-05%26reply%3D2026-03-10',
    '%2523interview%253D2026-03-05%2526reply%253D2026-03-10',
    '#Interview=2026-03-05&REPLY=2026-03-10',
    '#interview=2026-03-05&reply=2026-03-10.',
    '#interview=2026-03-05&reply=2026-03-10),',
    '#interview=2026-03-05&reply=2026-03-10”',
    '#interview=2026-03-05&reply=2026-03-10**',
    '#interview=2026-03-05&reply=2026-03-10_',
    '#interview=2026-03-05&reply=2026-03-10 — 。',
    '#interview=2026-03-05&reply=2026-03-10</a>',
    '#interview=2026-03-05&reply=2026-03-10\u200B',
    '#interview=2026–03–05&reply=2026\u201103\u201110',
    '#“interview=2026-03-05&reply=2026-03-10”',
    '#/interview=2026-03-05&reply=2026-03-10',
    '#interview=2026-03-05&#38;reply=2026-03-10',
    '#interview=2026-03-05&amp;amp;reply=2026-03-10',
    '#interview=2026-03-05;reply=2026-03-10',
    '#interview=2026-03-05%26reply=2026-03-10',
    '#interview%3D2026-03-05&reply%3D2026-03-10',
    '#interview%3D2026-03-05%26reply%3D2026-03-10&utm_source=x',
    '#interview=2026-03-05&reply=2026-03-10?fbclid=x&Pace=Steady',
  ])('survives as it is mangled on its way: %s', (fragment) => {
    const { situation, problems } = read(fragment);
    expect(problems).toEqual([]);
    expect(situation).toMatchObject({ interviews: ['2026-03-05'], reply: { kind: 'by', day: '2026-03-10' } });
  });

  test.each(['repl', 'amp;reply', 'replys', 'rely', 'relpy', 'regoin', 'channle', 'comapny'])(
    'names %s, which looks like a key',
    (key) => {
      const { problems } = read(`interview=2026-03-05&${encodeURIComponent(key)}=2026-03-10`);
      expect(problems.map(({ code }) => code)).toEqual(['link-unknown-key']);
    },
  );

  test('holds the id of its plan, in lower case, and names one that is none', () => {
    const id = '0b6f3a52-5c1e-4e0e-9d7a-3f2b8c1d4e5f';
    expect(read(writePlanLink(situationWith(days('2026-03-05')), false, id)).id).toBe(id);
    expect(read(`interview=2026-03-05&id=${id.toUpperCase()}`).id).toBe(id);
    const wrong = read('interview=2026-03-05&id=constructor');
    expect([wrong.id, wrong.problems.map(({ code }) => code)]).toEqual([null, ['link-id']]);
  });

  test('takes UK for GB, and a part of a country', () => {
    expect(read('interview=2026-03-05&region=UK').situation.region).toBe('GB');
    expect(read('interview=2026-03-05&region=GB-ENG').situation.region).toBe('GB-ENG');
  });

  test.each(['2026-02-30.thanked', '2026-03-11.new-date.2026-03-13.2026-03-14', '2026-03-11.constructor'])(
    'holds no entry %s',
    (entry) => {
      expect(read(`interview=2026-03-05&log=${entry}`).problems.map(({ code }) => code)).toEqual(['link-log']);
    },
  );

  test('names a few of thousands of problems, and counts the rest', () => {
    const { problems } = read(`interview=2026-03-05${'&off=x'.repeat(5000)}`);
    expect(problems).toHaveLength(11);
    expect(problems.at(-1)?.says).toBe('4990 more values in the link could not be read.');
  });

  test('cuts no emoji in half', () => {
    const says = read(`interview=2026-03-05&reply=${encodeURIComponent('x'.repeat(39) + '👩‍👩‍👧‍👦'.repeat(3) + 'x')}`)
      .problems[0]?.says;
    expect(says).toContain(`"${'x'.repeat(39)}…"`);
  });

  test('is found in an address whose # was encoded', () => {
    expect(planLinkIn('/planner/%23interview=2026-03-05&reply=P2W')).toBe('interview=2026-03-05&reply=P2W');
    expect(planLinkIn('/planner/%2523interview%253D2026-03-05')).toBe('interview=2026-03-05');
    expect(planLinkIn('/planner/%23interview%3D2026-03-05?fbclid=x')).toBe('interview=2026-03-05&fbclid=x');
    expect(planLinkIn('/planner/%23pace=reserved')).toBe('pace=reserved');
    expect(planLinkIn('/planner/%23top')).toBeNull();
    expect(planLinkIn('/nowhere/')).toBeNull();
  });

  test('shows only the start of a long value', () => {
    expect(read(`interview=2026-03-05&reply=${'x'.repeat(10_000)}`).problems[0]?.says.length).toBeLessThan(200);
  });

  test('is written so that a coach can read it and write one by hand', () => {
    expect(
      writePlanLink(
        situationWith(days('2026-03-05'), {
          reply: { kind: 'by', day: day('2026-03-10') },
          region: 'US',
          log: [{ day: day('2026-03-11'), kind: 'contacted' }],
        }),
      ),
    ).toBe(
      'interview=2026-03-05&reply=2026-03-10&pace=steady&channel=call&via=direct&region=US&log=2026-03-11.contacted',
    );
  });
});
