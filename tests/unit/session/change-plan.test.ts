import { describe, expect, test } from 'vitest';

import type { LogEntry } from '../../../src/plan/index.ts';
import type { Outcome } from '../../../src/session/index.ts';
import { day } from '../plan/situations.ts';
import { begin, logOf, memory, plan, stepsOf, type Tab } from './begin.ts';

const THANKED: LogEntry = { day: day('2026-03-05'), kind: 'thanked' };
const UNDECIDED: LogEntry = { day: day('2026-03-05'), kind: 'undecided' };

const submit = ({ session }: Tab, from: 'planner' | 'other-page' = 'planner'): Outcome =>
  session.send({ type: 'submit-form', unfinished: new Set(), from });

const companiesOf = ({ state }: Tab): readonly string[] =>
  state()
    .applications.map(({ situation }) => situation.names.company)
    .toSorted();

describe('the form, handed in', () => {
  test('becomes a plan, which the page then shows', () => {
    const page = begin();
    page.type({ interviews: ['2026-03-05'], replyKind: 'by', replyDay: '2026-03-10' });
    expect(submit(page)).toEqual({ ok: true });
    expect(page.state()).toMatchObject({ view: 'plan', current: { place: 'tab', changed: null } });
    expect(page.state().status.sentence).toMatch(/^Here is your plan\. \d steps\./);
    expect(page.outdated()).toBe(1);
  });

  test('with something missing is refused with the first of its problems, and tried again becomes a plan', () => {
    const page = begin();
    page.session.send({ type: 'open-link', fragment: '#company=Acme' });
    expect(page.state().linkProblems).toHaveLength(1);
    expect(submit(page)).toEqual({ ok: false, says: 'Enter the date of your interview.' });
    expect(page.state().formProblems).toHaveLength(2);
    page.type({ interviews: ['2026-03-05'], replyKind: 'not-said' });
    expect(submit(page)).toEqual({ ok: true });
    expect(page.state()).toMatchObject({ view: 'plan', formProblems: [], linkProblems: [] });
  });

  test('twice makes one plan, corrected', () => {
    const page = begin();
    const id = plan(page, 'Acme');
    page.type({ company: 'Oak' });
    expect(submit(page)).toEqual({ ok: true });
    expect(page.state().current?.application.id).toBe(id);
    expect(companiesOf(page)).toEqual(['Oak']);
  });

  test('is what the tab comes back to, over the plan before', () => {
    const tab = memory();
    const page = begin({ tab });
    plan(page, 'Acme');
    const id = plan(page, 'Oak');
    const again = begin({ tab });
    again.session.send({ type: 'open-page', fragment: '' });
    expect(again.state().current?.application.id).toBe(id);
  });

  test('says what a changed answer moves', () => {
    const page = begin();
    plan(page);
    page.type({ replyDay: '2026-03-12' });
    submit(page);
    expect(page.state().current?.changed).toBe(
      '“Check in by phone” moved from Wednesday, March 11 to Friday, March 13. 3 more steps changed.',
    );
    expect(page.state().status.sentence).toMatch(/^Plan updated\. \d steps\./);
  });

  test('says nothing of moves where another plan was on the page', () => {
    const page = begin();
    plan(page, 'Acme');
    plan(page, 'Oak', { replyDay: '2026-03-12' });
    expect(page.state().current?.changed).toBeNull();
  });

  test('from the planner changes the plan that it was filled in from, even to another interview', () => {
    const page = begin();
    const id = plan(page, 'Acme');
    page.type({ interviews: ['2026-03-04'] });
    submit(page, 'planner');
    expect(page.state().applications.map((one) => one.id)).toEqual([id]);
    expect(page.state().current?.application.situation.interviews).toEqual(['2026-03-04']);
  });

  test('from another page corrects the plan of the same interview', () => {
    const page = begin();
    const id = plan(page, 'Acme');
    page.session.send({ type: 'log', entry: THANKED });
    page.type({ company: 'Oak' });
    submit(page, 'other-page');
    expect(page.state().applications.map((one) => one.id)).toEqual([id]);
    expect(companiesOf(page)).toEqual(['Oak']);
    expect(logOf(page)).toEqual([THANKED]);
  });

  test('beside a plan that the device keeps is saved in the tab, which is no loss', () => {
    const page = begin();
    plan(page, 'Acme');
    page.session.send({ type: 'keep-on-device' });
    page.type({ interviews: ['2026-03-04'], company: 'Oak' });
    submit(page, 'other-page');
    expect(companiesOf(page)).toEqual(['Acme', 'Oak']);
    expect(page.state()).toMatchObject({ storageProblem: null, current: { place: 'tab' } });
  });
});

describe('a change to the plan', () => {
  test('is refused where no plan is open', () => {
    const page = begin();
    expect(page.session.send({ type: 'mark-done', kind: 'thanked' })).toEqual({
      ok: false,
      says: 'This plan is no longer open. Reload the page.',
    });
    expect(page.state().applications).toEqual([]);
  });

  test('on the device stays there, and nothing is said to be gone', () => {
    const page = begin();
    plan(page);
    page.session.send({ type: 'keep-on-device' });
    page.session.send({ type: 'log', entry: THANKED });
    expect(page.state()).toMatchObject({ storageProblem: null, current: { place: 'device' } });
  });

  test('of the answers reaches the form', () => {
    const page = begin();
    plan(page);
    expect(page.session.send({ type: 'edit', situation: { pace: 'reserved' } })).toEqual({ ok: true });
    expect(page.formValues().pace).toBe('reserved');
    page.session.send({ type: 'edit', situation: { otherOfferDue: day('2026-03-20') } });
    expect(page.formValues()).toMatchObject({ pace: 'reserved', otherOfferDue: '2026-03-20' });
  });

  test('of the log leaves the form as it is typed', () => {
    const page = begin();
    plan(page, 'Acme');
    page.type({ company: 'Acme & Sons' });
    page.session.send({ type: 'mark-done', kind: 'thanked' });
    page.session.send({ type: 'log', entry: UNDECIDED });
    page.session.send({ type: 'remove-entry', index: 1, entry: UNDECIDED });
    expect(page.formValues().company).toBe('Acme & Sons');
  });

  test('that marks a step as done takes it out of the plan, which is no news', () => {
    const page = begin();
    plan(page);
    expect(stepsOf(page)[0]).toBe('thank-you 2026-03-05');
    page.session.send({ type: 'mark-done', kind: 'thanked' });
    expect(stepsOf(page).some((step) => step.startsWith('thank-you'))).toBe(false);
    expect(page.state().current?.changed).toBeNull();
  });

  test('of an answer says what moves, and gives no reason but the reader’s own', () => {
    const page = begin();
    plan(page);
    page.session.send({ type: 'edit', situation: { reply: { kind: 'by', day: day('2026-03-12') } } });
    expect(page.state().current?.changed).toBe(
      '“Check in by phone” moved from Wednesday, March 11 to Friday, March 13. 3 more steps changed.',
    );
  });

  test('that makes no sense is refused with the reason', () => {
    const page = begin();
    plan(page);
    const reply = { kind: 'by', day: day('2026-03-01') } as const;
    expect(page.session.send({ type: 'edit', situation: { reply } })).toEqual({
      ok: false,
      says: 'Sunday, March 1, 2026 is before the interview on Thursday, March 5. Choose a day on or after it.',
    });
    expect(page.state().current?.application.situation.reply).toEqual({ kind: 'by', day: '2026-03-10' });
  });

  test('of an entry’s day is refused for a day to come, and taken for today', () => {
    const page = begin({ today: '2026-03-06' });
    plan(page);
    page.session.send({ type: 'log', entry: THANKED });
    const move = (text: string) => page.session.send({ type: 'move-entry', index: 0, entry: THANKED, day: day(text) });
    expect(move('2026-03-07')).toEqual({
      ok: false,
      says: 'That date is in the future. Choose today or an earlier date.',
    });
    expect(logOf(page)).toEqual([THANKED]);
    expect(move('2026-03-06')).toEqual({ ok: true });
    expect(logOf(page)).toEqual([{ day: '2026-03-06', kind: 'thanked' }]);
  });

  test('that takes an entry back is called an update', () => {
    const page = begin();
    plan(page);
    page.session.send({ type: 'log', entry: THANKED });
    page.session.send({ type: 'remove-entry', index: 0, entry: THANKED });
    expect(logOf(page)).toEqual([]);
    expect(page.state().status.sentence).toMatch(/^Plan updated\. \d steps\. Next: send your thank-you note, /);
  });

  test.each(['remove-entry', 'move-entry'] as const)(
    'of an entry that another tab has taken back is refused, and leaves the others: %s',
    (type) => {
      const device = memory();
      const [one, two] = [begin({ device }), begin({ device })];
      const id = plan(one);
      one.session.send({ type: 'keep-on-device' });
      for (const entry of [THANKED, UNDECIDED]) one.session.send({ type: 'log', entry });
      two.session.send({ type: 'open', id });
      two.session.send({ type: 'remove-entry', index: 0, entry: THANKED });
      expect(one.session.send({ type, index: 0, entry: THANKED, day: day('2026-03-05') })).toEqual({
        ok: false,
        says: 'That entry was changed in another tab. Look at the list again.',
      });
      one.session.send({ type: 'refresh' });
      expect(logOf(one)).toEqual([UNDECIDED]);
    },
  );

  test('meets one of two equal entries at its own place', () => {
    const page = begin({ today: '2026-03-06' });
    plan(page);
    for (const entry of [THANKED, UNDECIDED, THANKED]) page.session.send({ type: 'log', entry });
    page.session.send({ type: 'move-entry', index: 2, entry: THANKED, day: day('2026-03-06') });
    expect(logOf(page)).toEqual([THANKED, UNDECIDED, { day: '2026-03-06', kind: 'thanked' }]);
  });
});
