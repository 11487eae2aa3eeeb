import { expect, test } from 'vitest';

import type { TemplateWords } from '../../../src/components/check/template-words.ts';
import { wordsInText } from '../../../src/components/planner/export/words-in-text.ts';
import type { Step } from '../../../src/plan/index.ts';
import { caseOne, planOf } from '../plan/situations.ts';

const note: TemplateWords = {
  title: 'A note',
  when: 'After the interview.',
  tone: 'plain',
  moment: 'thank-you',
  channel: 'email',
  fields: ['their-name', 'role'],
  subject: 'Thank you for the {role} interview',
  body: 'Dear {their-name},\n\nThank you.',
};

const step = planOf(caseOne({ log: [] }), '2026-03-05').steps.find(({ kind }) => kind === 'thank-you') as Step;
const words = { [String(step.templates[0])]: note };

test('a calendar holds the one note as it will be sent', () => {
  expect(wordsInText(step, words, known(['Ms Okafor']))).toBe(
    'Subject: Thank you for the archivist interview\n\nDear Ms Okafor,\n\nThank you.',
  );
});

test('where several people were met, it holds a note to each of them, with whom it is for', () => {
  expect(wordsInText(step, words, known(['Ms Okafor', '']))).toBe(
    'To Ms Okafor:\n\nSubject: Thank you for the archivist interview\n\nDear Ms Okafor,\n\nThank you.\n\n' +
      'To person 2:\n\nSubject: Thank you for the archivist interview\n\nDear [their name],\n\nThank you.',
  );
});

test('without the templates there are no words', () => {
  expect(wordsInText(step, null, known(['Ms Okafor']))).toBe('');
});

function known(names: readonly string[]): Parameters<typeof wordsInText>[2] {
  return { id: 'one', values: { role: 'archivist' }, people: names.map((name) => ({ name, topic: '' })) };
}
