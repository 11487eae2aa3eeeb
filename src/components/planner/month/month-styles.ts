import css from './month.css?inline';

/**
 * Gives the document the styles of the months, once. A constructed sheet comes with the tables, when they are wanted;
 * Astro would put a plain import into the page.
 */
export function adoptMonthStyles(): void {
  if (adopted) return;
  adopted = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

let adopted = false;
