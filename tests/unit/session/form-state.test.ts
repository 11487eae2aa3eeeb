import { describe, expect, test } from 'vitest';

import { situationWith, type Situation } from '../../../src/plan/index.ts';
import {
  EMPTY_FORM,
  formOf,
  isAmongMore,
  isEmptyForm,
  lastInterviewIn,
  openForm,
  promisedDayIn,
  promiseHasPassed,
  type FormValues,
} from '../../../src/session/form/index.ts';
import { presetsIn } from '../../../src/session/index.ts';
import { caseOne, day } from '../plan/situations.ts';
import { FORBIDDEN, uuid } from '../storage/storages.ts';
import { memory } from './begin.ts';

const filled = (more: Partial<FormValues>): FormValues => ({
  ...EMPTY_FORM,
  interviews: ['2026-03-05'],
  replyKind: 'not-said',
  ...more,
});

describe('the promised day', () => {
  const promised = (more: Partial<FormValues>) => promisedDayIn(filled(more));

  test('is the day that they named, or the day agreed for a call', () => {
    const both = { replyDay: '2026-03-10', callDay: '2026-03-16', replyCount: '2' };
    expect(promised({ ...both, replyKind: 'by' })).toBe('2026-03-10');
    expect(promised({ ...both, replyKind: 'call-on' })).toBe('2026-03-16');
  });

  test.each([
    ['days', '2026-03-11'],
    ['weeks', '2026-03-23'],
    ['months', '2026-05-09'],
  ] as const)('is counted in %s from the last interview, past empty fields', (replyUnit, expected) => {
    const interviews = ['2026-03-09', '2026-03-05', ''];
    expect(lastInterviewIn({ interviews })).toBe('2026-03-09');
    expect(promised({ interviews, replyKind: 'within', replyCount: '2', replyUnit })).toBe(expected);
  });

  test('is not known while what it takes is missing', () => {
    expect(lastInterviewIn({ interviews: [''] })).toBeNull();
    expect(promised({ interviews: [''], replyKind: 'within', replyCount: '2' })).toBeNull();
    expect(promised({ replyKind: 'within' })).toBeNull();
    expect(promised({ replyKind: 'by', callDay: '2026-03-16' })).toBeNull();
    expect(promised({ replyKind: 'not-said', replyDay: '2026-03-10' })).toBeNull();
    expect(promised({ replyKind: '', replyDay: '2026-03-10' })).toBeNull();
  });

  test('has passed only from the day after it', () => {
    const passed = (replyDay: string) => promiseHasPassed(filled({ replyKind: 'by', replyDay }), day('2026-03-05'));
    expect(passed('2026-03-04')).toBe(true);
    expect(passed('2026-03-05')).toBe(false);
    expect(passed('')).toBe(false);
  });
});

describe('the folded questions', () => {
  test.each([
    'their-words',
    'pace-steady',
    'channel-call',
    'via-direct',
    'offer-day',
    'region',
    'day-off-1',
    'company',
  ])('hold %s', (control) => {
    expect(isAmongMore(control)).toBe(true);
  });

  test.each(['interview-1', 'interview-12', 'reply-by', 'reply-day', 'reply-count', 'call-day', 'contacted-on', ''])(
    'do not hold “%s”',
    (control) => {
      expect(isAmongMore(control)).toBe(false);
    },
  );
});

describe('the form of a situation', () => {
  const replyFields = ({ replyKind, replyDay, callDay, replyCount, replyUnit }: FormValues) =>
    [replyKind, replyDay, callDay, replyCount, replyUnit].join('|');

  test.each([
    [{ kind: 'not-said' }, 'not-said||||weeks'],
    [{ kind: 'by', day: day('2026-03-10') }, 'by|2026-03-10|||weeks'],
    [{ kind: 'call-on', day: day('2026-03-16') }, 'call-on||2026-03-16||weeks'],
    [{ kind: 'within', length: { count: 10, unit: 'days' } }, 'within|||10|days'],
  ] satisfies [Situation['reply'], string][])('holds their answer in its own fields alone: %j', (reply, fields) => {
    expect(replyFields(formOf(caseOne({ reply })))).toBe(fields);
  });

  test('of a bare one is as empty as before anything is typed', () => {
    expect(formOf(situationWith([], {}))).toEqual({ ...EMPTY_FORM, replyKind: 'not-said' });
  });

  test('shows the region by its name where that is known, else by its code', () => {
    const situation = caseOne({ region: 'GB-SCT' });
    expect(formOf(situation, 'Scotland')).toMatchObject({ region: 'GB-SCT', regionText: 'Scotland' });
    expect(formOf(situation)).toMatchObject({ region: 'GB-SCT', regionText: 'GB-SCT' });
  });

  test('has an empty note for somebody of whom nothing was noted', () => {
    const names = { ...caseOne().names, people: ['Ms Okafor', 'Mr Lind'], caredAbout: ['the school visits'] };
    expect(formOf(caseOne({ names })).people).toEqual([
      { name: 'Ms Okafor', caredAbout: 'the school visits' },
      { name: 'Mr Lind', caredAbout: '' },
    ]);
  });
});

describe('a link from a guide page', () => {
  test.each([
    ['UK', 'GB'],
    ['GB-ENG', 'GB-ENG'],
    ['UK-ENG', 'GB-ENG'],
  ])('presets the region %s as %s', (typed, region) => {
    expect(presetsIn(`#region=${typed}`)).toEqual({ region, regionText: region });
  });

  test('presets choices, and nothing that it does not know', () => {
    expect(presetsIn('#pace=reserved&ask=none&via=recruiter&channel=fax&company=x')).toEqual({
      pace: 'reserved',
      via: 'recruiter',
      replyKind: 'not-said',
    });
  });

  test.each([
    ['by', 'by'],
    ['within', 'within'],
    ['call', 'call-on'],
    ['none', 'not-said'],
    ['NONE', 'not-said'],
  ])('presets the answer %s', (ask, replyKind) => {
    expect(presetsIn(`#ask=${ask}`)).toEqual({ replyKind });
  });

  test('presets the day of a reply, where it says that they named one', () => {
    expect(presetsIn('#ask=by&by=2026-03-10')).toEqual({ replyKind: 'by', replyDay: '2026-03-10' });
    expect(presetsIn('#ask=by&by=2026-02-30')).toEqual({ replyKind: 'by' });
    expect(presetsIn('#ask=call&by=2026-03-10')).toEqual({ replyKind: 'call-on' });
    expect(presetsIn('#by=2026-03-10')).toEqual({});
    expect(presetsIn('')).toEqual({});
  });

  test.each([
    '#pace=reserved&amp;channel=email',
    '#PACE=Reserved&channel=email.',
    '#pace%3Dreserved%26channel%3Demail',
  ])('presets what was mangled on its way: %s', (fragment) => {
    expect(presetsIn(fragment)).toEqual({ pace: 'reserved', channel: 'email' });
  });

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('ignores the answer %s', (name) => {
    expect(presetsIn(`#ask=${name}&by=2026-03-10&pace=${name}`)).toEqual({});
  });
});

describe('what the form keeps in the tab', () => {
  const typed = (more: Partial<FormValues>): FormValues => ({ ...EMPTY_FORM, ...more });
  const NEW = typed({ company: 'Northgate' });
  const OLD = typed({ company: 'Larkfield' });

  test('is empty at first, and nothing is written before the reader types', () => {
    const tab = memory();
    const form = openForm(tab);
    expect(form.state.get()).toEqual({ values: EMPTY_FORM, applicationId: null });
    expect(isEmptyForm(form.state.get())).toBe(true);
    form.show({ values: OLD, applicationId: uuid(1) });
    form.startNew();
    expect(tab().length).toBe(0);
  });

  test('outlives a reload: what was typed, and the application that was made of it', () => {
    const tab = memory();
    const form = openForm(tab);
    form.type(NEW);
    expect(form.state.get()).toEqual({ values: NEW, applicationId: null });
    expect(isEmptyForm(form.state.get())).toBe(false);
    expect(openForm(tab).state.get()).toEqual(form.state.get());
    form.settle(uuid(1));
    expect(form.state.get()).toEqual({ values: NEW, applicationId: uuid(1) });
    expect(openForm(tab).state.get()).toEqual(form.state.get());
  });

  test('outlives a reload in each of its answers', () => {
    const tab = memory();
    const values: FormValues = {
      interviews: ['2026-03-05', ''],
      replyKind: 'within',
      replyDay: '2026-03-10',
      replyCount: '2',
      replyUnit: 'months',
      callDay: '2026-03-11',
      theirWords: 'in two months',
      contactedOn: '2026-03-12',
      hasThanked: true,
      pace: 'reserved',
      channel: 'email',
      via: 'recruiter',
      otherOfferDue: '2026-03-13',
      region: 'GB-SCT',
      regionText: 'Scotland',
      daysOff: ['2026-03-17'],
      company: 'Larkfield',
      role: 'archivist',
      people: [{ name: 'Ms Okafor', caredAbout: 'the school visits' }],
      oneThing: 'the map room',
      promisedBy: 'Ms Okafor',
    };
    openForm(tab).type(values);
    expect(openForm(tab).state.get().values).toEqual(values);
    for (const replyKind of ['by', 'call-on', 'not-said', ''] as const) {
      openForm(tab).type({ ...values, replyKind });
      expect(openForm(tab).state.get().values.replyKind).toBe(replyKind);
    }
  });

  test('is gone once the form is emptied', () => {
    const tab = memory();
    const form = openForm(tab);
    form.type(NEW);
    form.clear();
    expect(form.state.get()).toEqual({ values: EMPTY_FORM, applicationId: null });
    expect(tab().length).toBe(0);
  });

  test('puts a new plan by for an application, and comes back to it once', () => {
    const tab = memory();
    const form = openForm(tab);
    form.type(NEW);
    form.show({ values: OLD, applicationId: uuid(1) });
    expect(form.state.get()).toEqual({ values: OLD, applicationId: uuid(1) });
    const again = openForm(tab);
    again.show({ values: OLD, applicationId: uuid(1) });
    again.startNew();
    expect(again.state.get()).toEqual({ values: NEW, applicationId: null });
    expect(openForm(tab).state.get()).toEqual({ values: NEW, applicationId: null });
    again.settle(uuid(2));
    again.startNew();
    expect(again.state.get()).toEqual({ values: EMPTY_FORM, applicationId: null });
    expect(tab().length).toBe(0);
  });

  test('puts nothing by but a new plan that was begun', () => {
    const tab = memory();
    const form = openForm(tab);
    form.show({ values: OLD, applicationId: uuid(1) });
    form.type({ ...OLD, role: 'archivist' });
    form.show({ values: NEW, applicationId: uuid(2) });
    form.startNew();
    expect(form.state.get().values).toEqual(EMPTY_FORM);
    form.type(NEW);
    form.show({ values: OLD, applicationId: null });
    expect(form.state.get().values).toEqual(OLD);
    form.show({ values: EMPTY_FORM, applicationId: null });
    form.startNew();
    expect(form.state.get().values).toEqual(EMPTY_FORM);
  });

  test.each([
    ['is no JSON', '{"values":'],
    ['is no object', '[]'],
    ['is nothing', 'null'],
    ['has no values', JSON.stringify({ applicationId: uuid(1) })],
  ])('is taken for nothing where it %s', (_, text) => {
    const tab = memory();
    tab().setItem('sit-tight.form', text);
    expect(openForm(tab).state.get()).toEqual({ values: EMPTY_FORM, applicationId: null });
  });

  test('falls back answer by answer where one can’t be read', () => {
    const tab = memory();
    const broken = Object.fromEntries(Object.keys(EMPTY_FORM).map((name) => [name, 7]));
    tab().setItem('sit-tight.form', JSON.stringify({ applicationId: 7, values: broken }));
    expect(openForm(tab).state.get()).toEqual({ values: EMPTY_FORM, applicationId: null });
    const values = { interviews: [], people: [{ name: 'Ms Okafor', caredAbout: 7 }, { name: 7 }], role: 'archivist' };
    tab().setItem('sit-tight.form', JSON.stringify({ applicationId: uuid(1), values: { ...EMPTY_FORM, ...values } }));
    expect(openForm(tab).state.get()).toEqual({
      values: {
        ...EMPTY_FORM,
        role: 'archivist',
        people: [
          { name: 'Ms Okafor', caredAbout: '' },
          { name: '', caredAbout: '' },
        ],
      },
      applicationId: uuid(1),
    });
  });

  test('is not missed where the tab may keep nothing', () => {
    const form = openForm(FORBIDDEN);
    form.type(NEW);
    expect(form.state.get().values).toEqual(NEW);
    form.show({ values: OLD, applicationId: uuid(1) });
    form.settle(uuid(2));
    expect(form.state.get()).toEqual({ values: OLD, applicationId: uuid(2) });
    form.startNew();
    form.clear();
    expect(form.state.get().values).toEqual(EMPTY_FORM);
  });
});
