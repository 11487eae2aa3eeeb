/**
 * Gives the document the styles of a part of the page that loads when wanted. A part calls it with its file, so once
 * and before it is drawn. A constructed sheet comes with the part; Astro would put a plain import into the page.
 */
export function adoptStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
