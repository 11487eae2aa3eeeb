import { describe, expect, test } from 'vitest';

import { addDays } from '../../../src/plan/index.ts';
import type { Application } from '../../../src/storage/application.ts';
import { MOST_CHARACTERS } from '../../../src/storage/transfer/export-file.ts';
import { readExportFile } from '../../../src/storage/transfer/import-file.ts';
import { caseOne, day, days } from '../plan/situations.ts';
import { application, moment, uuid } from './storages.ts';

const TODAY = day('2026-03-11');
const LONG_ID = `exported.${'-'.repeat(65)}`;

const fileOf = (applications: unknown, more: object = {}): string =>
  JSON.stringify({ format: 'sit-tight', version: 2, exportedAt: moment(0), applications, ...more });
const read = (text: string) => readExportFile(text, TODAY);
const codes = (text: string): readonly string[] => read(text).problems.map(({ code }) => code);

describe('a file that is no export', () => {
  test.each([
    ['no JSON', 'interview: tomorrow', 'file-not-ours'],
    ['nothing at all', '', 'file-not-ours'],
    ['a list', '[]', 'file-not-ours'],
    ['null', 'null', 'file-not-ours'],
    ['another format', JSON.stringify({ format: 'other', version: 2, applications: [] }), 'file-not-ours'],
    ['without a version', JSON.stringify({ format: 'sit-tight', applications: [] }), 'file-not-ours'],
    ['of version 1.5', fileOf([], { version: 1.5 }), 'file-not-ours'],
    ['without applications', fileOf(undefined), 'file-not-ours'],
    ['with applications that are no list', fileOf({ length: 2 }), 'file-not-ours'],
    ['nested without end', '['.repeat(200_000), 'file-not-ours'],
    ['of a newer version', fileOf([], { version: 4 }), 'file-newer'],
    ['too large', ' '.repeat(MOST_CHARACTERS + 1), 'file-too-large'],
  ])('is named: %s', (_, text, code) => {
    expect(codes(text)).toEqual([code]);
    expect(read(text)).toMatchObject({ applications: [], settings: null });
  });

  test('is named by how much it may hold, where it is larger', () => {
    expect(read(' '.repeat(MOST_CHARACTERS + 1)).problems[0]?.says).toMatch(/^The file is larger than 5 MB, /);
    expect(codes(' '.repeat(MOST_CHARACTERS))).toEqual(['file-not-ours']);
  });
});

describe('an application in a file', () => {
  const broken: [string, unknown, string][] = [
    ['a number', 7, ''],
    ['null', null, ''],
    ['a list', [], 'id'],
    ['without an id', { ...application(), id: undefined }, 'id'],
    ['whose id is none', { ...application(), id: '../../x' }, 'id'],
    ['whose name is a number', { ...application(), name: 5 }, 'name'],
    ['without interviews', withSituation({ interviews: [] }), 'situation.interviews'],
    ['with a day that is none', withSituation({ interviews: ['2026-02-30'] }), 'situation.interviews.0'],
    ['with a promise of another kind', withSituation({ reply: { kind: 'soon' } }), 'situation.reply.kind'],
    ['with a length of half a week', withSituation({ reply: within(0.5) }), 'situation.reply.length.count'],
    ['with a length beyond all bounds', withSituation({ reply: within(1e9) }), 'situation.reply.length.count'],
    ['with a log entry that lacks its day', withSituation({ log: [{ kind: 'thanked' }] }), 'situation.log.0.day'],
    ['with a region that is an address', withSituation({ region: 'https://x' }), 'situation.region'],
    ['with an event at 25 o’clock', { ...application(), exported: { a: step({ time: '25:00' }) } }, 'exported.a.time'],
    [
      'with a sequence that is too high',
      { ...application(), exported: { a: step({ sequence: 2 ** 31 }) } },
      'exported.a.sequence',
    ],
    ['with a step that is no id', { ...application(), exported: { 'a b': step({}) } }, 'exported.a b'],
    ['with a step whose id is too long', { ...application(), exported: { ['-'.repeat(65)]: step({}) } }, LONG_ID],
    ['with a revision below 0', { ...application(), revision: -1 }, 'revision'],
    ['changed in month 13', { ...application(), changedAt: '2026-13-01T00:00:00.000Z' }, 'changedAt'],
    ['changed at no moment', { ...application(), changedAt: '2026-03-11' }, 'changedAt'],
  ];

  test.each(broken)('is left out and named: %s', (_, value, where) => {
    const { applications, problems } = read(fileOf([application({ id: uuid(9) }), value]));
    expect(applications).toEqual([application({ id: uuid(9) })]);
    const because = where && `, because of its ${where}`;
    expect(problems).toEqual([
      { code: 'file-application', says: `Application 2 of the file could not be read${because}. It was left out.` },
    ]);
  });

  test('keeps what makes sense in it, and the rest is named', () => {
    const situation = caseOne({ interviews: days('2026-03-05', '2029-01-01'), otherOfferDue: day('2030-01-01') });
    const { applications, problems } = read(fileOf([application({ name: 'The archive', situation })]));
    expect(applications).toMatchObject([{ situation: { interviews: ['2026-03-05'], otherOfferDue: null } }]);
    expect(problems.map(({ says }) => says)).toEqual([
      '“The archive”: Monday, January 1, 2029 is more than a year away. Check the year of the interview.',
      '“The archive”: Tuesday, January 1, 2030 is more than a year from today. Check the day of the other offer.',
    ]);
  });

  test('is left out where no interview makes sense', () => {
    const text = fileOf([application({ name: 'The archive', situation: caseOne({ interviews: days('1999-01-01') }) })]);
    expect(read(text).applications).toEqual([]);
    expect(codes(text)).toEqual(['file-value', 'file-no-interview']);
  });

  test('counts once where it stands in the file twice, with all that was logged', () => {
    const [older, newer] = [
      logged('thanked', { name: 'Before', revision: 4 }),
      logged('contacted', { name: 'The archive', revision: 5 }),
    ];
    for (const both of [
      [older, newer],
      [newer, older],
    ]) {
      const { applications, problems } = read(fileOf(both));
      expect(applications).toMatchObject([{ name: 'The archive', situation: { log: [{}, {}] } }]);
      expect(problems).toMatchObject([{ code: 'file-twice' }]);
    }
  });

  test('holds up to 200 log entries, also where two states of it hold 150 each', () => {
    const log = (from: number) =>
      Array.from({ length: 150 }, (_, count) => ({ day: addDays(TODAY, from - count), kind: 'contacted' as const }));
    const states = [0, -150].map((from) => withSituation({ log: log(from) }));
    expect(read(fileOf(states)).applications).toMatchObject([{ situation: { log: { length: 200 } } }]);
    expect(codes(fileOf(states))).toEqual(['file-twice', 'file-value']);
  });

  test('is left out where its states together make no sense, and the others stay', () => {
    const other = application({ id: uuid(2) });
    const interviews = days('1999-01-01');
    const text = fileOf([withSituation({ interviews }), withSituation({ interviews }), other]);
    expect(read(text).applications).toEqual([other]);
  });

  test('may stand in the file 20 times', () => {
    const states = (count: number) => fileOf(Array.from({ length: count }, () => application()));
    expect(codes(states(20))).toEqual(['file-twice']);
    expect(codes(states(21))).toEqual(['file-twice', 'file-too-often']);
  });

  test('is named once, by the first field that makes no sense', () => {
    const { problems } = read(fileOf([{ ...application(), name: 1, archived: 'no' }, application({ id: uuid(2) })]));
    expect(problems).toMatchObject([{ code: 'file-application', says: expect.stringContaining('its name') as string }]);
  });

  test.each([
    ['2026-03-11T00:00:00.000Z', 1],
    ['2026-03-11T21:59:59.999Z', 1],
    ['2026-03-11T24:00:00.000Z', 0],
    ['2026-03-11T20:00:00Z', 0],
    ['x2026-03-11T20:00:00.000Z', 0],
    ['2026-02-30T20:00:00.000Z', 0],
    [20260311, 0],
  ])('is read or left out by when it was changed: %s', (changedAt, count) => {
    expect(read(fileOf([{ ...application(), changedAt }])).applications).toHaveLength(count);
  });

  test('is brought together in no time, however often it stands in the file', () => {
    const states = Array.from({ length: 4000 }, (_, state) =>
      withSituation({
        log: Array.from({ length: 15 }, (_, count) => ({
          day: addDays(TODAY, -((15 * state + count) % 900)),
          kind: 'contacted',
        })),
      }),
    );
    const text = fileOf(states);
    const start = performance.now();
    expect(codes(text)).toEqual(['file-twice', 'file-too-often', 'file-value']);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test('holds up to 200 log entries, however many the file has', () => {
    const log = Array.from({ length: 40_000 }, () => ({ day: '2026-03-11', kind: 'contacted' }));
    const text = fileOf([withSituation({ log, daysOff: log.map(({ day }) => day) })]);
    expect(read(text).applications).toMatchObject([{ situation: { log: { length: 200 }, daysOff: { length: 100 } } }]);
    expect(codes(text)).toEqual(['file-value', 'file-value']);
  });

  test('reaches nothing but itself by a field named __proto__', () => {
    const text = fileOf([application()])
      .replace('"id"', '"__proto__":{"polluted":true},"id"')
      .replace('"exported":{', `"exported":{"__proto__":{"polluted":true},"constructor":${JSON.stringify(step({}))}`);
    const { applications, problems } = read(text);
    expect(problems).toEqual([]);
    expect(applications).toEqual([application()]);
    expect(Object.getPrototypeOf(applications[0]?.exported)).toBe(Object.prototype);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('leaves out what this site does not know', () => {
    expect(read(fileOf([{ ...application(), salary: 5 }])).applications).toEqual([application()]);
  });
});

describe('a file as a whole', () => {
  test('holds up to 10,000 applications', () => {
    const file = (count: number) => fileOf(Array.from({ length: count }, () => 0));
    expect(codes(file(10_000))).not.toContain('file-too-many');
    const { problems } = read(file(10_001));
    expect(problems[0]?.code).toBe('file-too-many');
    // One for each of the 10,000 that were read, and one for those that were not.
    expect(problems.at(-1)?.says).toBe('9951 more things in the file could not be read.');
    expect(read(fileOf(Array.from({ length: 10_001 }, application))).applications).toHaveLength(1);
  });

  test('names the first problems, however many it has, and counts the rest', () => {
    const { problems } = read(fileOf(Array.from({ length: 5000 }, () => 0)));
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)?.says).toBe('4950 more things in the file could not be read.');
    expect(read(fileOf(Array.from({ length: 50 }, () => 0))).problems.map(({ code }) => code)).not.toContain(
      'file-more',
    );
  });

  test('keeps its applications where its settings make no sense', () => {
    const { applications, settings, problems } = read(fileOf([application()], { settings: { hours: '10' } }));
    expect([applications.length, settings]).toEqual([1, null]);
    expect(problems).toMatchObject([{ code: 'file-settings' }]);
  });

  test('may leave the settings out', () => {
    expect(read(fileOf([application()]))).toEqual({ applications: [application()], settings: null, problems: [] });
  });
});

function withSituation(more: object): unknown {
  return { ...application(), situation: { ...application().situation, ...more } };
}

function within(count: number): unknown {
  return { kind: 'within', length: { count, unit: 'weeks' } };
}

function step(more: object): unknown {
  return { sequence: 0, day: '2026-03-11', time: null, title: 'x', cancelled: false, ...more };
}

function logged(kind: 'thanked' | 'contacted', more: Partial<Application>): Application {
  return application({ situation: { ...application().situation, log: [{ day: day('2026-03-11'), kind }] }, ...more });
}
