import css from './search.css?inline';

/**
 * Gives the document the styles of the search, once. A constructed sheet comes with the script that needs it, so
 * nothing is shown unstyled, and a policy without 'unsafe-inline' allows it.
 */
export function adoptSearchStyles(): void {
  if (adopted) return;
  adopted = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

let adopted = false;
