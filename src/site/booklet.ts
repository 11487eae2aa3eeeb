/**
 * Where a link of a guide page leads in the booklet that holds all of them: to the chapter, where the booklet has one.
 *
 * @param href as the guide's text writes it, from the root of the site: `/guide/waiting/#slips`
 * @param chapters the ids of the pages that the booklet holds
 */
export function linkInBooklet(href: string, chapters: readonly string[]): string {
  const page = /^\/guide\/([\w-]+)\/(?:#.*)?$/.exec(href)?.[1];
  return page !== undefined && chapters.includes(page) ? `#${page}` : href;
}
