import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { contrastOf, parseColor, toHex } from '../../../src/components/design/color.ts';
import { isColor, readTokens, tokenNamed } from '../../../src/components/design/tokens.ts';

const css = readFileSync(`${import.meta.dirname}/../../../src/styles/tokens.css`, 'utf8');
const tokens = readTokens(css);

// WCAG 2.2: 1.4.3 asks 4.5 of text, 1.4.11 asks 3 of lines that carry meaning.
const LEAST: [ink: string, on: string, least: number][] = [
  ...['ink', 'muted', 'blue', 'stamp'].flatMap((ink): [string, string, number][] => [
    [ink, 'paper', 4.5],
    [ink, 'wash', 4.5],
  ]),
  // A main action is paper written on blue.
  ['paper', 'blue', 4.5],
  ['rule', 'paper', 3],
];

describe.each(['light', 'dark'] as const)('the colors in %s', (scheme) => {
  const color = (name: string) => parseColor(tokenNamed(tokens, name)[scheme]);

  it.each(LEAST)('%s stands out from %s at least %d to 1', (ink, on, least) => {
    const hint = `make --${ink} or --${on} in src/styles/tokens.css darker or lighter`;
    expect(contrastOf(color(ink), color(on)), hint).toBeGreaterThanOrEqual(least);
  });
});

describe('a contrast noted beside a token', () => {
  const notes = [...css.matchAll(/--([\w-]+): (oklch\([^)]+\)); \/\* ([\d.]+)/g)];
  const dark = css.indexOf('@media (prefers-color-scheme: dark)');

  it.each(notes.map((note) => [note[1], note.index > dark ? 'dark' : 'light', Number(note[3]), note[2]] as const))(
    'of %s in %s is %d, as it says',
    (name = '', scheme, noted, value = '') => {
      const paper = parseColor(tokenNamed(tokens, 'paper')[scheme]);
      const contrast = contrastOf(parseColor(value), paper);
      const hint = `write ${contrast.toFixed(1)} beside --${name} in src/styles/tokens.css`;
      expect(contrast, hint).toBeCloseTo(noted, 1);
    },
  );

  it('is there for each color that is written or drawn with', () => {
    expect(notes).toHaveLength(10);
  });
});

describe('a color', () => {
  // Colors with known values: CSS Color 4's own examples of sRGB in OKLCH.
  it.each([
    ['oklch(1 0 0deg)', '#ffffff'],
    ['oklch(0 0 0deg)', '#000000'],
    ['oklch(0.62796 0.25768 29.234deg)', '#ff0000'],
    ['oklch(0.51975 0.17686 142.5)', '#008000'],
    ['oklch(0.45201 0.31321 264.052deg)', '#0000ff'],
  ])('%s is %s in sRGB', (css, hex) => {
    expect(toHex(parseColor(css))).toBe(hex);
  });

  it('has 21 to 1 at most, black on white, whichever comes first', () => {
    const [black, white] = [parseColor('oklch(0 0 0deg)'), parseColor('oklch(1 0 0deg)')];
    expect(contrastOf(black, white)).toBeCloseTo(21);
    expect(contrastOf(white, black)).toBeCloseTo(21);
  });

  it('in another notation is refused', () => {
    expect(() => parseColor('#ff0000')).toThrow('#ff0000 is not a color such as');
  });
});

describe('the tokens', () => {
  it('keep their light value in dark where dark gives none', () => {
    const [measure, paper] = [tokenNamed(tokens, 'measure'), tokenNamed(tokens, 'paper')];
    expect(measure.dark).toBe(measure.light);
    expect(paper.dark).not.toBe(paper.light);
    expect([isColor(measure), isColor(paper)]).toEqual([false, true]);
  });
});
