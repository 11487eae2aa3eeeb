/** A color in OKLCH: lightness from 0 to 1, chroma from 0 to about 0.4, hue in degrees. */
export interface Color {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/**
 * Reads a color as the tokens write it: `oklch(0.42 0.12 255deg)`.
 * @throws for any other notation
 */
export function parseColor(css: string): Color {
  const found = /^oklch\(\s*([\d.]+)\s+([\d.]+)\s+([\d.]+)(?:deg)?\s*\)$/.exec(css.trim());
  if (!found) throw new Error(`${css} is not a color such as oklch(0.42 0.12 255deg)`);
  const [lightness, chroma, hue] = found.slice(1).map(Number) as [number, number, number];
  return { lightness, chroma, hue };
}

/** The contrast of two colors, from 1 to 21, as WCAG 2.2 defines it ("contrast ratio"). */
export function contrastOf(one: Color, other: Color): number {
  const [darker, lighter] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** The color in sRGB, for what can't read OKLCH: `#174a87`. A part that sRGB can't show is cut off at its edge. */
export function toHex(color: Color): string {
  const parts = linearRgb(color).map((part) => {
    // The transfer function of sRGB: IEC 61966-2-1.
    const encoded = part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

/** Relative luminance, from 0 to 1, as WCAG 2.2 defines it. */
function luminanceOf(color: Color): number {
  const [red, green, blue] = linearRgb(color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** OKLab to linear sRGB by the matrices of its author: https://bottosson.github.io/posts/oklab/ */
function linearRgb({ lightness, chroma, hue }: Color): [number, number, number] {
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    withinRange(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    withinRange(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    withinRange(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

function withinRange(part: number): number {
  return Math.min(1, Math.max(0, part));
}
