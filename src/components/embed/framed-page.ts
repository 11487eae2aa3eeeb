import { legible, readLook, type Theme } from './look.ts';

/** What the page around is told. It holds nothing of the plan, so any page may hear it. */
type Message = { readonly type: 'height'; readonly height: number } | { readonly type: 'plan-made' };

/** What the form may start with, by the frame's query: the names and values of a plan link. */
const PRESETS: Readonly<Record<string, RegExp>> = {
  pace: /^(?:reserved|steady|persistent)$/i,
  region: /^[A-Z]{2}(?:-[A-Z\d]{1,3})?$/i,
};

const asked = readLook(location.search);
takeTheme(asked.theme);
takeAccent(asked.accent, asked.theme);
if (asked.isTransparent) document.documentElement.style.background = 'transparent';
takePresets();
if (window.parent !== window) tellTheParent();

/** Lets the rules for dark colors hold always or never. They stay those of the site. */
function takeTheme(theme: Theme | null): void {
  if (theme === null) return;
  document.documentElement.style.colorScheme = theme;
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme'))
        rule.media.mediaText = theme === 'dark' ? 'all' : 'not all';
    }
  }
}

function takeAccent(accent: string | null, theme: Theme | null): void {
  if (accent === null) return;
  const darkDevice = matchMedia('(prefers-color-scheme: dark)');
  const draw = (): void => {
    const now = theme ?? (darkDevice.matches ? 'dark' : 'light');
    document.documentElement.style.setProperty('--blue', legible(accent, now));
  };
  draw();
  darkDevice.addEventListener('change', draw);
}

/** Starts an empty form as the page around asks. Where the reader has begun one or made a plan, that comes first. */
function takePresets(): void {
  const query = new URLSearchParams(location.search);
  const presets = new URLSearchParams([...query].filter(([name, value]) => PRESETS[name]?.test(value)));
  if (location.hash === '' && presets.size > 0 && !isAnythingStored()) {
    history.replaceState(history.state, '', `#${presets.toString()}`);
  }
}

function isAnythingStored(): boolean {
  try {
    return [...Object.keys(sessionStorage), ...Object.keys(localStorage)].some((key) => key.startsWith('sit-tight'));
  } catch {
    // A browser may allow a framed page no storage: then there is nothing.
    return false;
  }
}

function tellTheParent(): void {
  // The page around may be any: what is said is no secret.
  const tell = (message: Message): void =>
    window.parent.postMessage({ source: 'sit-tight', version: 1, ...message }, '*');
  let height = 0;
  let hadPlan = false;
  const look = (): void => {
    const now = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (now !== height) tell({ type: 'height', height: now });
    height = now;
    const hasPlan = document.querySelector('section[aria-label="Your plan"]') !== null;
    if (hasPlan && !hadPlan) tell({ type: 'plan-made' });
    hadPlan = hasPlan;
  };
  // A plan that comes or goes changes the height.
  new ResizeObserver(look).observe(document.documentElement);
}
