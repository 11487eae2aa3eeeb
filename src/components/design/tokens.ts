/** A custom property of the site's styles, with its value in light and in dark. */
export interface Token {
  /** Without the two dashes: `paper`. */
  readonly name: string;
  readonly light: string;
  /** The same as `light` where dark has no value of its own. */
  readonly dark: string;
}

/** The tokens that `src/styles/tokens.css` defines, in its order: first those of `:root`, which dark may replace. */
export function readTokens(css: string): readonly Token[] {
  const [always = '', whenDark = ''] = css.split('@media (prefers-color-scheme: dark)');
  const dark = new Map(propertiesIn(whenDark));
  return propertiesIn(always).map(([name, light]) => ({ name, light, dark: dark.get(name) ?? light }));
}

/** The token with that name. @throws where there is none */
export function tokenNamed(tokens: readonly Token[], name: string): Token {
  const token = tokens.find((one) => one.name === name);
  if (!token) throw new Error(`There is no --${name} in src/styles/tokens.css`);
  return token;
}

export function isColor({ light }: Token): boolean {
  return light.startsWith('oklch(');
}

function propertiesIn(css: string): [name: string, value: string][] {
  return [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]);
}
