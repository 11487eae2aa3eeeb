import { describe, expect, test } from 'vitest';

import { NO_NAMES, type LogEntry } from '../../../src/plan/index.ts';
import type { Application } from '../../../src/storage/application.ts';
import { canonicalText, deepEqual } from '../../../src/storage/merge/deep-equal.ts';
import { mergeApplications } from '../../../src/storage/merge/merge.ts';
import { day, days } from '../plan/situations.ts';
import { application, moment, uuid } from './storages.ts';

const BASE = application({
  situation: { ...application().situation, daysOff: days('2026-03-12'), log: [entry('thanked', '2026-03-05')] },
});

function entry(kind: 'thanked' | 'contacted' | 'undecided', on: string): LogEntry {
  return { day: day(on), kind };
}

/** The base after a change to its situation, `minute` minutes after ten. */
function changed(
  situation: Partial<Application['situation']>,
  minute: number,
  more: Partial<Application> = {},
): Application {
  return { ...BASE, situation: { ...BASE.situation, ...situation }, revision: 6, changedAt: moment(minute), ...more };
}

describe('two states that come from one', () => {
  test('keep each what only one has changed', () => {
    const mine = changed({ interviews: days('2026-03-06') }, 1, { archived: true });
    const theirs = changed({ otherOfferDue: day('2026-03-20') }, 2);
    expect(mergeApplications(mine, theirs, BASE)).toMatchObject({
      archived: true,
      revision: 7,
      changedAt: moment(2),
      situation: { interviews: ['2026-03-06'], otherOfferDue: '2026-03-20' },
    });
  });

  test('say what the later says where both have changed the same', () => {
    const [mine, theirs] = [changed({ pace: 'persistent' }, 1), changed({ pace: 'reserved' }, 2)];
    expect(mergeApplications(mine, theirs, BASE).situation.pace).toBe('reserved');
    expect(mergeApplications({ ...mine, changedAt: moment(3) }, theirs, BASE).situation.pace).toBe('persistent');
  });

  test('go by the moment, not by how many changes were made', () => {
    const theirs = changed({ pace: 'reserved' }, 1, { revision: 9 });
    expect(mergeApplications(changed({ pace: 'persistent' }, 2), theirs, BASE)).toMatchObject({
      revision: 10,
      situation: { pace: 'persistent' },
    });
  });

  test('log what either has logged, the earlier first', () => {
    const [said, called] = [entry('undecided', '2026-03-11'), entry('contacted', '2026-03-11')];
    const mine = changed({ log: [...BASE.situation.log, said] }, 2);
    const theirs = changed({ log: [...BASE.situation.log, called] }, 1);
    expect(mergeApplications(mine, theirs, BASE).situation.log).toEqual([...BASE.situation.log, called, said]);
  });

  test('log once what both have logged', () => {
    const log = [...BASE.situation.log, entry('contacted', '2026-03-11')];
    expect(mergeApplications(changed({ log }, 1), changed({ log }, 2), BASE).situation.log).toEqual(log);
  });

  test('leave out an entry or a day off that one of them took out', () => {
    const merged = mergeApplications(changed({ log: [], daysOff: [] }, 1), changed({ pace: 'reserved' }, 2), BASE);
    expect(merged.situation).toMatchObject({ log: [], daysOff: [], pace: 'reserved' });
  });

  test('keep people and what they cared about together', () => {
    const names = { ...NO_NAMES, people: ['Ms Okafor'], caredAbout: ['maps'] };
    const before = { ...BASE, situation: { ...BASE.situation, names } };
    const mine = changed({ names: { ...names, people: ['Mr Lind', 'Ms Okafor'], caredAbout: ['', 'maps'] } }, 1);
    const theirs = changed({ names: { ...names, caredAbout: ['the move'], company: 'Larkfield' } }, 2);
    expect(mergeApplications(mine, theirs, before).situation.names).toMatchObject({
      company: 'Larkfield',
      people: ['Ms Okafor'],
      caredAbout: ['the move'],
    });
  });

  test('remember the highest sequence that was exported of each step', () => {
    const step = (sequence: number, title: string) => ({
      sequence,
      day: day('2026-03-11'),
      time: null,
      title,
      cancelled: false,
    });
    const mine = changed({}, 2, { exported: { a: step(1, 'mine'), b: step(4, 'mine') }, firstSequence: 2 });
    const theirs = changed({}, 1, { exported: { a: step(3, 'theirs'), c: step(0, 'theirs') } });
    expect(mergeApplications(mine, theirs, BASE)).toMatchObject({
      exported: { a: { title: 'theirs' }, b: { title: 'mine' }, c: { title: 'theirs' } },
      firstSequence: 2,
    });
  });

  test('are the newer state where the other is what both come from', () => {
    const newer = changed({ log: [] }, 1);
    expect(mergeApplications(BASE, newer, BASE)).toBe(newer);
    expect(mergeApplications(newer, BASE, BASE)).toBe(newer);
  });
});

describe('two states of which nothing is known', () => {
  test('say what the higher revision says, and log what either has logged', () => {
    const mine = changed({ pace: 'reserved', log: [entry('contacted', '2026-03-11')] }, 2);
    const theirs = { ...BASE, revision: 9 };
    expect(mergeApplications(mine, theirs)).toMatchObject({
      revision: 10,
      situation: { pace: 'steady', log: [{ kind: 'contacted' }, { kind: 'thanked' }] },
    });
  });

  test('are the higher revision as it is where the lower has logged no more', () => {
    const higher = { ...BASE, name: 'The archive', revision: 9 };
    expect(mergeApplications(BASE, higher)).toBe(higher);
    expect(mergeApplications(higher, BASE)).toBe(higher);
  });

  test('say what the later says where the revisions are equal', () => {
    const [mine, theirs] = [changed({}, 1, { archived: true }), changed({ pace: 'reserved' }, 2)];
    expect(mergeApplications(mine, theirs)).toMatchObject({
      archived: false,
      revision: 7,
      situation: { pace: 'reserved' },
    });
  });

  test('count as such where the state that they are said to come from is no older', () => {
    const log = [entry('contacted', '2026-03-11')];
    const noBase = { ...BASE, revision: 6 };
    expect(mergeApplications(changed({ log }, 1), changed({ log: [] }, 2), noBase).situation.log).toEqual(log);
  });
});

describe('what one state took out of several of a kind', () => {
  const asked = entry('contacted', '2026-03-11');
  const withLog = (count: number, minute: number) =>
    changed({ log: Array.from({ length: count }, () => asked) }, minute);

  test.each([
    [1, 2, 1],
    [2, 1, 1],
    [2, 2, 2],
    [3, 2, 3],
    [3, 1, 3],
  ])('of two, one tab holds %d and the other %d: %d stay', (mine, theirs, stay) => {
    const base = { ...BASE, situation: { ...BASE.situation, log: [asked, asked] } };
    expect(mergeApplications(withLog(mine, 1), withLog(theirs, 2), base).situation.log).toHaveLength(stay);
  });
});

test('an entry counts once, in whatever order its fields were saved', () => {
  const [dayFirst, kindFirst] = [
    { day: day('2026-03-11'), kind: 'new-date', by: day('2026-03-13') } as const,
    { kind: 'new-date', by: day('2026-03-13'), day: day('2026-03-11') } as const,
  ];
  const merged = mergeApplications(
    changed({ log: [dayFirst] }, 1),
    changed({ log: [kindFirst, entry('contacted', '2026-03-12')] }, 2, { archived: true }),
  );
  expect(merged.situation.log).toEqual([kindFirst, entry('contacted', '2026-03-12')]);
});

test('what is entered after what both have stays after it', () => {
  const [both, earlier, later] = [
    entry('thanked', '2026-03-05'),
    entry('contacted', '2026-03-11'),
    entry('undecided', '2026-03-12'),
  ];
  const merged = mergeApplications(changed({ log: [both, later] }, 2), changed({ log: [both, earlier] }, 1));
  expect(merged.situation.log).toEqual([both, earlier, later]);
});

test('what only the earlier has comes before all that only the later has', () => {
  const [both, earlier, first, second] = [
    entry('thanked', '2026-03-05'),
    entry('contacted', '2026-03-11'),
    entry('undecided', '2026-03-12'),
    entry('contacted', '2026-03-13'),
  ];
  const merged = mergeApplications(changed({ log: [both, first, second] }, 2), changed({ log: [both, earlier] }, 1));
  expect(merged.situation.log).toEqual([both, earlier, first, second]);
});

test('people whom only the earlier has changed stay as it names them', () => {
  const people = ['Ms Singh'];
  const names = { ...NO_NAMES, people };
  const [earlier, later] = [changed({ names }, 1), changed({ pace: 'reserved' }, 2)];
  expect(mergeApplications(earlier, later, BASE).situation.names.people).toEqual(people);
  const base = { ...BASE, situation: { ...BASE.situation, names } };
  expect(mergeApplications(changed({ names }, 1), changed({ names: NO_NAMES }, 2), base).situation.names).toEqual(
    NO_NAMES,
  );
});

test('two states of one moment come to the same, whichever is brought to the other', () => {
  const [one, other] = [changed({ pace: 'reserved' }, 1), changed({ pace: 'persistent' }, 1)];
  const there = mergeApplications(one, other);
  expect(mergeApplications(other, one)).toEqual(there);
  expect(mergeApplications(one, other, BASE)).toEqual(mergeApplications(other, one, BASE));
});

test('a list and an object with the same fields are two values', () => {
  expect([deepEqual(['a'], { 0: 'a' }), deepEqual([], {}), deepEqual(null, {})]).toEqual([false, false, false]);
  expect(deepEqual({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
  expect(canonicalText({ b: 1, c: null, a: [{ e: 1, d: 2 }] })).toBe('{"a":[{"d":2,"e":1}],"b":1,"c":null}');
});

test('two applications are never brought together', () => {
  expect(() => mergeApplications(BASE, application({ id: uuid(2) }))).toThrow(
    new RangeError(`${uuid(1)} and ${uuid(2)} are two applications.`),
  );
});
