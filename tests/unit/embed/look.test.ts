import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseColor, toHex } from '../../../src/components/design/color.ts';
import { readTokens, tokenNamed } from '../../../src/components/design/tokens.ts';
import {
  contrastOf,
  GROUNDS,
  OWN_ACCENT,
  legible,
  luminanceOf,
  partsOf,
  readAccent,
  readLook,
  type Theme,
} from '../../../src/components/embed/look.ts';
import { AS_IT_COMES, frameQuery, frameSnippet } from '../../../src/components/embed/snippet.ts';

const contrast = (one: string, other: string): number =>
  contrastOf(luminanceOf(partsOf(one)), luminanceOf(partsOf(other)));
const hex = fc.stringMatching(/^[\da-f]{6}$/).map((digits) => `#${digits}`);
const themes = ['light', 'dark'] as const;

describe('the query of a frame', () => {
  it.each([
    ['', { accent: null, theme: null, isTransparent: false }],
    ['?accent=8a1c4a&theme=dark&ground=transparent', { accent: '#8a1c4a', theme: 'dark', isTransparent: true }],
    ['?accent=%238A1&theme=light', { accent: '#88aa11', theme: 'light', isTransparent: false }],
    ['?accent=red&theme=DARK&ground=url(x)', { accent: null, theme: null, isTransparent: false }],
    ['?accent=8a1c4a;x:y&theme=__proto__', { accent: null, theme: null, isTransparent: false }],
    ['?accent=8a1c', { accent: null, theme: null, isTransparent: false }],
  ])('%s is read as %j', (query, look) => {
    expect(readLook(query)).toEqual(look);
  });

  it('gives a color or nothing, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(readAccent(typed) ?? '#000000').toMatch(/^#[\da-f]{6}$/);
      }),
    );
  });
});

describe.each(themes)('an accent on %s ground', (theme) => {
  it('is legible on paper and on its shade, whatever was asked', () => {
    fc.assert(
      fc.property(hex, (accent) => {
        for (const ground of GROUNDS[theme])
          expect(contrast(legible(accent, theme), ground)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('stays as it is where it is legible already', () => {
    fc.assert(
      fc.property(hex, (accent) => {
        fc.pre(GROUNDS[theme].every((ground) => contrast(accent, ground) >= 4.5));
        expect(legible(accent, theme)).toBe(accent);
      }),
    );
  });

  it('is measured against the colors that the site has', () => {
    const tokens = readTokens(readFileSync(`${import.meta.dirname}/../../../src/styles/tokens.css`, 'utf8'));
    const hint = 'write it into src/components/embed/look.ts';
    const siteColor = (name: string, scheme: Theme): string => toHex(parseColor(tokenNamed(tokens, name)[scheme]));
    expect(GROUNDS[theme], hint).toEqual(['paper', 'wash'].map((name) => siteColor(name, theme)));
    expect(OWN_ACCENT, hint).toBe(siteColor('blue', 'light'));
  });
});

describe('the contrast of two colors', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4],
  ])('of %s on %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
  });
});

describe('the code to paste', () => {
  it('is the planner as it comes where nothing was chosen', () => {
    expect(frameSnippet('https://example.org/sit-tight/', AS_IT_COMES))
      .toBe(`<script src="https://example.org/sit-tight/embed/resize.js"></script>
<iframe
  src="https://example.org/sit-tight/embed/planner/"
  title="The Sit Tight planner"
  width="100%"
  height="900"
  loading="lazy"
  style="border: 0"
  allow="clipboard-write; web-share"
></iframe>`);
  });

  it('asks for what was chosen, by names that the frame reads', () => {
    const choices = {
      accent: '#8a1c4a',
      theme: 'dark',
      isTransparent: true,
      pace: 'reserved',
      region: 'CA-ON',
    } as const;
    expect(frameQuery(choices)).toBe('?accent=8a1c4a&theme=dark&ground=transparent&pace=reserved&region=CA-ON');
    expect(readLook(frameQuery(choices))).toEqual({ accent: '#8a1c4a', theme: 'dark', isTransparent: true });
    const code = frameSnippet('https://example.org/', choices);
    expect(code).toContain('src="https://example.org/embed/planner/?accent=8a1c4a&amp;theme=dark&amp;');
    expect(code).toContain('style="border: 0; color-scheme: dark"');
  });
});
