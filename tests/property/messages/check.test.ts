import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { checkMessage, MOMENTS, type Moment, type Span } from '../../../src/messages/check/index.ts';

/** Words that the checks look for, and words that look like them. */
const piece = fc.constantFrom(
  ...[
    'I',
    "I'm",
    'i',
    'you',
    'you’re',
    'your',
    'World War I',
    'Henry',
    'am',
    'need',
    'this',
    'not',
    'many',
    'any',
    'Any',
  ],
  ...[
    'job',
    'jobs',
    'position',
    'my',
    'only',
    'hope',
    'chances',
    'sorry',
    'to',
    'bother',
    'was',
    'unfair',
    'desperate',
  ],
  ...[
    'what',
    'is',
    'the',
    'next',
    'step',
    'when',
    'decide',
    'tell me',
    'by',
    'on',
    'Friday',
    '13',
    '13th',
    'March',
    'May',
  ],
  ...[
    '[the role]',
    '{their-name}',
    '<Your Name>',
    '[sic]',
    'Ms.',
    'a.m.',
    '2026-03-13',
    'sam@rivera.example',
    'wrote:',
  ],
);
const signs = fc.constantFrom(
  '.',
  '?',
  ',',
  '\n',
  '\n\n',
  '\r\n',
  '> ',
  '[',
  ']',
  '{',
  '}',
  '____',
  '“',
  "'",
  '’',
  '😀',
  '\ud800',
  '\udc00',
  '\0',
);
const message = fc.oneof(
  fc.array(fc.oneof({ weight: 4, arbitrary: piece }, signs), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary' }),
  fc.array(signs, { maxLength: 40 }).map((pieces) => pieces.join('')),
);
const moment: fc.Arbitrary<Moment> = fc.constantFrom(...MOMENTS);

function spansOf(text: string, at: Moment): (readonly Span[])[] {
  const { findings, facts } = checkMessage(text, at, [text]);
  return [facts.days, ...findings.map(({ spans }) => spans)];
}

describe('checking anything', () => {
  it('points only at words inside the text, in order and apart', () => {
    fc.assert(
      fc.property(message, moment, (text, at) => {
        for (const spans of spansOf(text, at)) {
          let reached = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(reached);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/s);
            reached = end;
          }
        }
      }),
    );
  });

  it('finds the same with Windows line ends, and points at the same words', () => {
    fc.assert(
      fc.property(message, moment, (given, at) => {
        const text = given.replaceAll('\r', '');
        const windows = text.replaceAll('\n', '\r\n');
        const words = (whole: string) =>
          spansOf(whole, at).map((spans) =>
            spans.map(({ start, end }) => whole.slice(start, end).replaceAll('\r', '')),
          );
        const rest = (whole: string) => {
          const { findings, facts } = checkMessage(whole, at, [whole]);
          return [findings.map((finding) => ({ ...finding, spans: [] })), { ...facts, days: [] }];
        };
        expect(words(windows)).toEqual(words(text));
        expect(rest(windows)).toEqual(rest(text));
      }),
    );
  });

  it('gives each kind of finding at most once, and the same every time', () => {
    fc.assert(
      fc.property(message, moment, (text, at) => {
        const check = checkMessage(text, at);
        const kinds = check.findings.map(({ kind }) => kind);
        expect(new Set(kinds).size).toBe(kinds.length);
        expect(checkMessage(text, at)).toEqual(check);
      }),
    );
  });

  it('counts no more of "you" and "I" than there are words', () => {
    fc.assert(
      fc.property(message, moment, (text, at) => {
        const { you, i, words } = checkMessage(text, at).facts;
        expect(you + i).toBeLessThanOrEqual(words);
      }),
    );
  });

  it('leaves out what is quoted with ">"', () => {
    fc.assert(
      fc.property(message, moment, (text, at) => {
        const quoted = text.replace(/^|(?<=[\n\v\f\u0085\u2028\u2029]|\r(?!\n))/g, '> ');
        expect(checkMessage(`Thank you.\n${quoted}`, at).facts.words).toBe(2);
      }),
    );
  });
});

describe('a text of 100 KB', () => {
  const LONG = 100_000;
  // Far more than it takes, and far less than a search that looks at everything again for every letter.
  const MOST_MILLISECONDS = 5_000;

  it.each([
    'any ',
    'I. ',
    'not ',
    '[',
    '[a',
    '{{a}}',
    'XXX ',
    'From: a\n',
    'If ',
    'i will be ',
    '{a',
    '_',
    '___ ',
    'wrote:\n',
    '> ',
    '. ',
    '.',
    'a.',
    'a@b.',
    '"',
    ' ',
    '\n',
    '\r\n',
    'a',
    '1/',
    '\ud800',
    'sorry to be being a the ',
    'I am so very really ',
    'what is the ',
    'Friday ',
    '5 March ',
  ])('of nothing but %j is checked in time', (unit) => {
    const text = unit.repeat(Math.ceil(LONG / unit.length));
    const begun = performance.now();
    checkMessage(text, 'final-thanks', [text]);
    expect(performance.now() - begun).toBeLessThan(MOST_MILLISECONDS);
  });

  it('of nothing but different blanks is checked in time', () => {
    const text = Array.from({ length: 10_000 }, (_, at) => `[ab${String(at)}c]`).join(' ');
    const begun = performance.now();
    expect(checkMessage(text, 'thank-you').facts.blanks).toBe(10_000);
    expect(performance.now() - begun).toBeLessThan(MOST_MILLISECONDS / 5);
  });
});
