/** What the page itself can measure of WCAG 2.2. Runs in the page, for tools.ts. */
import axe from 'axe-core';

import { contrastOf, luminanceOf } from '../../../src/components/embed/look.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, in lines: "color-contrast: <p>…". */
export async function violations(): Promise<string[]> {
  // A bar that sticks to the end of the window lies over what can be scrolled away from under it.
  scrollTo(0, document.documentElement.scrollHeight);
  const { violations: found } = await axe.run(document, { runOnly: { type: 'tag', values: TAGS }, iframes: false });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
}

/** Sets letters, words, lines and paragraphs as far apart as WCAG 2.2's 1.4.12 says a reader may. */
export function spaceOutText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`);
  document.adoptedStyleSheets.push(sheet);
}

/** Elements that cut off text of their own, and can't be scrolled to it. */
export function cutOff(): string[] {
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      // Of one pixel: said to screen readers alone.
      if (clientWidth <= 1 || !element.checkVisibility({ visibilityProperty: true })) return false;
      const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      return (
        (hides(overflowX) && scrollWidth > clientWidth + 1) || (hides(overflowY) && scrollHeight > clientHeight + 1)
      );
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

/** The contrast of the placeholder of each field that has one, from 1 to 21, and the field. */
export function placeholderContrasts(): [contrast: number, field: string][] {
  return [...document.querySelectorAll<HTMLInputElement>('[placeholder]')]
    .filter((field) => field.placeholder !== '' && field.checkVisibility({ visibilityProperty: true }))
    .map((field) => {
      const { color, opacity } = getComputedStyle(field, '::placeholder');
      const ink = luminanceOf(pixel([groundOf(field), color], Number(opacity)));
      return [contrastOf(ink, luminanceOf(pixel([groundOf(field)]))), field.outerHTML.slice(0, 120)];
    });
}

/** What is wrong with how the focused element shows that it is: nothing, or a line. */
export function focusFault(): string | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const line = `${element.outerHTML.slice(0, 120)} has ${outlineStyle} ${outlineWidth} ${outlineColor}`;
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return line;
  const ring = luminanceOf(pixel([groundOf(element), outlineColor]));
  const ratio = contrastOf(ring, luminanceOf(pixel([groundOf(element.parentElement ?? element)])));
  if (ratio < 3) return `${line}, a contrast of ${ratio.toFixed(1)}`;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const seen = document.elementFromPoint(
    (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
    (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
  );
  return seen && (element.contains(seen) || seen.contains(element)) ? null : `${line}, and is covered`;
}

/** The color behind an element's text: its own or the nearest one that is not see-through. */
function groundOf(element: Element): string {
  const { backgroundColor } = getComputedStyle(element);
  const isClear = pixel([backgroundColor])[3] === 0;
  if (!isClear) return backgroundColor;
  return element.parentElement ? groundOf(element.parentElement) : 'Canvas';
}

/** What a screen would show of colors painted one over the other, in any notation that the browser reads. */
function pixel(colors: readonly string[], lastOpacity = 1): readonly number[] {
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
  if (!context) throw new Error('no canvas');
  for (const [place, color] of colors.entries()) {
    context.globalAlpha = place > 0 && place === colors.length - 1 ? lastOpacity : 1;
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data];
}
