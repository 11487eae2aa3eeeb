import { describe, expect, test } from 'vitest';

import { ALL_CACHES } from '../../../src/storage/erase/all-caches.ts';
import { ALL_KEYS, isOurs } from '../../../src/storage/erase/all-keys.ts';
import { applicationIdIn, isQuarantineKey } from '../../../src/storage/keys.ts';
import { validate } from '../../../src/storage/serialize.ts';
import { applicationSchema, settingsSchema } from '../../../src/storage/schema.ts';
import { caseOne } from '../plan/situations.ts';
import { application, moment, uuid } from './storages.ts';

const step = { sequence: 0, day: '2026-03-11', time: '10:00', title: 'Check in by phone', cancelled: false };
const settings = {
  hours: { midMorning: '10:00', midAfternoon: '14:30' },
  allDay: false,
  alarm: 0,
  namesInTitles: false,
};

/** Each value as it may be stored; whatever stands before or behind it makes it another. */
const WHOLE: readonly [what: string, good: string, isRead: (value: string) => boolean][] = [
  ['an id', uuid(1), (id) => validate(applicationSchema, { ...application(), id }).ok],
  ['a step', 'contact-1-2', (id) => validate(applicationSchema, { ...application(), exported: { [id]: step } }).ok],
  [
    'the time of an entry',
    '10:00',
    (time) => validate(applicationSchema, { ...application(), exported: { a: { ...step, time } } }).ok,
  ],
  [
    'the day of an entry',
    '2026-03-11',
    (day) => validate(applicationSchema, { ...application(), exported: { a: { ...step, day } } }).ok,
  ],
  [
    'a region',
    'GB-ENG',
    (region) => validate(applicationSchema, { ...application(), situation: caseOne({ region }) }).ok,
  ],
  ['a moment', moment(0), (changedAt) => validate(applicationSchema, { ...application(), changedAt }).ok],
  [
    'an hour of the settings',
    '09:30',
    (midMorning) => validate(settingsSchema, { ...settings, hours: { ...settings.hours, midMorning } }).ok,
  ],
  ['the key of an application', `sit-tight.application.${uuid(1)}`, (key) => applicationIdIn(key) !== null],
];

test.each(WHOLE)('%s is read whole, and not where something stands beside it', (_, good, isRead) => {
  expect(isRead(good)).toBe(true);
  // A space, for a step's id may begin and end with any letter or digit.
  expect([` ${good}`, `${good} `, `${good}\n`, `(${good}`, `${good})`].filter(isRead)).toEqual([]);
});

test.each([
  ['', false],
  ['US', true],
  ['us', false],
  ['USA', false],
  ['US-', false],
  ['US-CA', true],
  ['US-CALI', false],
  ['AT-9', true],
])('a stored region %j is one: %s', (region, is) => {
  expect(validate(applicationSchema, { ...application(), situation: caseOne({ region }) }).ok).toBe(is);
});

test.each(['00:00', '09:59', '19:00', '20:00', '23:59'])('%s is a time', (time) => {
  expect(validate(applicationSchema, { ...application(), exported: { a: { ...step, time } } }).ok).toBe(true);
});

test.each(['24:00', '9:30', '10:60', '1000', '10:0'])('%s is none', (time) => {
  expect(validate(applicationSchema, { ...application(), exported: { a: { ...step, time } } }).ok).toBe(false);
});

describe('the keys of this site', () => {
  const samples: Readonly<Record<string, string>> = {
    'sit-tight.application.<id> (in this tab)': `sit-tight.application.${uuid(1)}`,
    'sit-tight.application.<id>': `sit-tight.application.${uuid(1)}`,
    'sit-tight.aside.<what>.<number> (in this tab)': 'sit-tight.aside.plan.12',
    'sit-tight.aside.<what>.<number>': `sit-tight.aside.application.${uuid(1)}.1`,
  };

  test.each(ALL_KEYS)('$name is told from keys that begin or end as it does', ({ name, where }) => {
    const key = samples[name] ?? name;
    expect(isOurs(key, where)).toBe(true);
    for (const other of [`my-${key}`, `${key}-of-mine`, `${key}.x`, key.replace('sit-tight', 'sit_tight')]) {
      expect([other, isOurs(other, where)]).toEqual([other, false]);
    }
  });

  test('are told apart by where they are', () => {
    expect([isOurs('sit-tight.settings', 'tab'), isOurs('sit-tight.words', 'device')]).toEqual([false, false]);
  });

  test('hold a number behind what was put aside', () => {
    expect(isQuarantineKey('sit-tight.aside.settings.1')).toBe(true);
    expect(['my.sit-tight.aside.settings.1', 'aside', 'sit-tight.settings'].filter(isQuarantineKey)).toEqual([]);
    expect(isOurs('sit-tight.aside.settings.', 'device')).toBe(false);
    expect(isOurs('sit-tight.aside.settings.x', 'device')).toBe(false);
  });
});

test('the caches of others are not ours', () => {
  const names = ['my sit-tight /', 'other-site-files', 'workbox-precache'];
  expect(names.filter((name) => ALL_CACHES.some(({ pattern }) => pattern.test(name)))).toEqual([]);
});
