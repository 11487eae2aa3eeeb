import { expect, test } from 'vitest';

import { NO_NAMES, type Plan, type Situation, type Step } from '../../../src/plan/index.ts';
import { caseOne, day, planOf, stepOf } from '../plan/situations.ts';
import { readEvents, write } from './support/calendar-file.ts';

const descriptionOf = (plan: Plan, kind: Step['kind'], changes: Parameters<typeof write>[1] = {}): unknown =>
  readEvents(write(plan, changes).text)[plan.steps.indexOf(stepOf(plan, kind))]?.description;

const planWith = (more: Partial<Situation>, today = '2026-03-05') => planOf(caseOne(more), today);

test('a description says what to do, why, which words to use, and how to get back', () => {
  expect(descriptionOf(planWith({}), 'last-ask')).toBe(
    [
      'Ask in writing, or by phone if you prefer. Say that you are very interested, and that you are talking to others too.',
      '',
      'Why:',
      '- be-explicit (how-often)',
      '- asking-is-expected (how-often)',
      '- weekly-then-stop (how-often)',
      '- once-a-week-at-most (how-often)',
      '- always-ask-what-next (how-often)',
      '',
      'The words to use:',
      'Words for contact-1-3.',
      '',
      'Your plan: https://sit-tight.example/planner/#interview=2026-03-05&reply=2026-03-10',
    ].join('\n'),
  );
});

test('a step that moved or is late says so', () => {
  const late = planWith({ log: [] }, '2026-03-28');
  expect(descriptionOf(late, 'check-in')).toContain(
    '\n\nMoved from Saturday, March 28: the weekend.\nThis was due on Wednesday, March 11, 17 days ago.\n\n',
  );
});

test('our own suggestion is told apart from the sources', () => {
  expect(descriptionOf(planWith({}), 'let-go')).toContain('\n\nOur suggestion: The sources don’t say how long to wait');
});

test('a thank-you says by when, and one to whom each', () => {
  const names = { ...NO_NAMES, company: 'Larkfield Museum', role: 'archivist', people: ['Ana Lopes', 'Bo Lind'] };
  expect(descriptionOf(planWith({ log: [], names }), 'thank-you')).toContain(
    '\nSend one note to each: Ana Lopes, Bo Lind.\nFriday, March 6 at the latest.\n',
  );
});

test('a thank-you to one person speaks of no others', () => {
  const names = { ...NO_NAMES, people: ['Ana Lopes'] };
  expect(descriptionOf(planWith({ log: [], names }), 'thank-you')).not.toContain('note to each');
});

test('the final thanks may be left out', () => {
  const refused = planWith({ log: [{ day: day('2026-03-13'), kind: 'rejected' }] }, '2026-03-13');
  expect(descriptionOf(refused, 'final-thanks')).toContain('\nYou may leave this out.\n');
});

test('a step without words has no heading for them', () => {
  expect(descriptionOf(planWith({}), 'let-go', { words: () => ' \n' })).not.toContain('words');
});

test('words stand without the blank lines around them', () => {
  expect(descriptionOf(planWith({}), 'check-in', { words: () => '\n Hello,\n\nSam \n' })).toContain(
    '\n\nThe words to use:\nHello,\n\nSam\n\nYour plan: ',
  );
});

test('the way back says which application it is about, where the reader named it', () => {
  expect(descriptionOf(planWith({}), 'let-go', { label: 'Archivist, Larkfield' })).toContain(
    '\n\nYour plan (Archivist, Larkfield): https://sit-tight.example/',
  );
});

test('the way back names no application where the reader gave it no name', () => {
  expect(descriptionOf(planWith({}), 'let-go', { label: '' })).toContain('\n\nYour plan: https://sit-tight.example/');
});

test('a plan without an address has no way back', () => {
  expect(descriptionOf(planWith({}), 'let-go', { link: '' })).toMatch(/\n\nThe words to use:\nWords for let-go\.$/);
});
