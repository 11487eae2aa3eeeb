import fc from 'fast-check';
import { expect, test } from 'vitest';

import { USUAL_SETTINGS, webLinks } from '../../../src/calendar/index.ts';
import { shorten } from '../../../src/calendar/shorten.ts';
import { caseOne, planOf } from '../../unit/plan/situations.ts';
import { OPTIONS } from '../../unit/calendar/support/calendar-file.ts';

const { steps } = planOf(caseOne({ log: [] }), '2026-03-05');

/** Any text at all, halves of surrogate pairs and marks of HTML included, up to far more than an address holds. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 3000 }),
  fc
    .array(fc.constantFrom('<br>', '&', "'", '"', ' ', '\n', '\ud83e', '求', '🧭', 'word'), { maxLength: 900 })
    .map((parts) => parts.join('')),
);

const anyLinks = fc
  .record({ step: fc.constantFrom(...steps), link: anyText, label: anyText, words: anyText, allDay: fc.boolean() })
  .map(({ step, link, label, words, allDay }) =>
    webLinks(
      step,
      { link: `https://sit-tight.example/planner/#${link}`, label, words: () => words },
      { ...OPTIONS, settings: { ...USUAL_SETTINGS, allDay, namesInTitles: true } },
    ),
  );

test('whatever was typed, an address has fewer than 2,000 characters, all of them ASCII', () => {
  fc.assert(
    fc.property(anyLinks, (links) => {
      for (const { address } of links) {
        expect(address.length).toBeLessThan(2000);
        expect(address).toMatch(/^https:\/\/[\w.]+\/[\w/]*\?[\w.=&%~-]+$/);
      }
    }),
  );
});

test('whatever was typed, the way back to the planner stays', () => {
  fc.assert(
    fc.property(anyLinks, (links) => {
      for (const { address } of links)
        expect(decodeURIComponent(address)).toContain('https://sit-tight.example/planner/');
    }),
  );
});

test('whatever was typed, the HTML for Outlook holds line breaks and nothing else', () => {
  fc.assert(
    fc.property(anyLinks, (links) => {
      for (const { address } of links.filter(({ name }) => ['Outlook.com', 'Office 365'].includes(name))) {
        const body = new URL(address).searchParams.get('body') ?? '';
        expect(body.replaceAll('<br>', '').replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toMatch(/[<>&"']/);
      }
    }),
  );
});

test('a shortened text is the longest that fits and ends with a word', () => {
  const words = fc.array(fc.constantFrom('a', 'word', 'naïve', '求人', '🧭'), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, fc.nat(120), (words, most) => {
      const fits = (text: string): boolean => text.length <= most;
      const text = words.join(' ');
      const longest = words
        .map((_, index) => `${words.slice(0, words.length - 1 - index).join(' ')}…`)
        .find((shorter) => fits(shorter));
      expect(shorten(text, fits)).toBe(fits(text) ? text : (longest ?? '…'));
    }),
  );
});
