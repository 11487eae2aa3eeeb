/** How a page that frames the planner asks it to look, by the query of the frame's address. docs/embed.md is the contract. */
export interface Look {
  /** The color of links and buttons, as `#rrggbb`; null for the site's own. */
  readonly accent: string | null;
  /** Null follows the reader's device. */
  readonly theme: Theme | null;
  /** Whether the color of the page around shows through. */
  readonly isTransparent: boolean;
}

export type Theme = 'light' | 'dark';

/** The paper and the shade of it that text stands on, as `--paper` and `--wash` have them: a test compares them. */
export const GROUNDS: Readonly<Record<Theme, readonly [paper: string, wash: string]>> = {
  light: ['#faf6ee', '#f2ece1'],
  dark: ['#10171f', '#19212b'],
};

/** The site's own color of links and buttons, `--blue` in light colors. */
export const OWN_ACCENT = '#154d8c';

/** What WCAG 2.2 (1.4.3) asks of text. */
const LEAST_CONTRAST = 4.5;

/** Reads a query such as `?accent=8a1c4a&theme=dark&ground=transparent`. What it doesn't know, it ignores. */
export function readLook(query: string): Look {
  const asked = new URLSearchParams(query);
  const theme = asked.get('theme');
  return {
    accent: readAccent(asked.get('accent') ?? ''),
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    isTransparent: asked.get('ground') === 'transparent',
  };
}

/**
 * The color nearest to an accent that is legible: mixed with black on light ground and with white on dark ground, no more
 * than it takes for a contrast of 4.5 to 1 on paper and on its shade.
 *
 * @param accent as `#rrggbb`
 * @returns the same notation
 */
export function legible(accent: string, theme: Theme): string {
  const grounds = GROUNDS[theme].map((ground) => luminanceOf(partsOf(ground)));
  const end = theme === 'light' ? 0 : 255;
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = partsOf(accent).map((part) => Math.round(part + (end - part) * share));
    const luminance = luminanceOf(mixed);
    if (grounds.every((ground) => contrastOf(luminance, ground) >= LEAST_CONTRAST)) return toHex(mixed);
  }
  return toHex([end, end, end]);
}

/** `8a1c4a`, `#8a1c4a` or `#84a` as `#rrggbb`; null for anything else. */
export function readAccent(typed: string): string | null {
  const [, digits = ''] = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(typed.trim()) ?? [];
  if (digits === '') return null;
  const six = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return `#${six.toLowerCase()}`;
}

/** From 1 to 21, of two relative luminances, as WCAG 2.2 defines it. */
export function contrastOf(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Relative luminance, from 0 to 1, of red, green and blue from 0 to 255, as WCAG 2.2 defines it. */
export function luminanceOf(parts: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = parts
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue, from 0 to 255, of `#rrggbb`. */
export function partsOf(hex: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
}

function toHex(parts: readonly number[]): string {
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
