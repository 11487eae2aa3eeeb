import { guides, idsOf, rules, templates } from './records.ts';

const PAGES = new Set([
  '/',
  '/guide/',
  '/guide/all/',
  '/planner/',
  '/templates/',
  '/sources/',
  '/search/',
  '/debrief/',
  '/check/',
  '/about/',
  '/privacy/',
  ...guides.map(({ id }) => `/guide/${id}/`),
  ...templates.map(({ id }) => `/templates/${id}/`),
]);
/** The places on the sources page: every rule, and the sections that pages of the guide link to. */
const ANCHORS = new Set([...idsOf(rules), 'added', 'not-covered']);

/** The links of a Markdown or MDX text that lead nowhere, each with what to do about it. */
export function brokenLinks(markdown: string): string[] {
  const found = [...markdown.matchAll(/\]\(([^)\s]*)[^)]*\)|\bhref=["']([^"']*)["']/g)];
  return found.flatMap(([, inText, inTag]) => {
    const link = inText ?? inTag ?? '';
    const problem = problemWith(link);
    return problem ? [`${link}: ${problem}`] : [];
  });
}

function problemWith(link: string): string | null {
  const [path = '', anchor] = link.split('#');
  if (!path.startsWith('/')) return 'begin it with a slash, such as /guide/waiting/';
  if (!path.endsWith('/')) return 'end its path with a slash';
  if (!PAGES.has(path)) return 'no such page; look in src/content/guide and src/content/templates';
  if (path === '/sources/' && anchor !== undefined && !ANCHORS.has(anchor)) return 'no such rule in src/content/rules';
  return null;
}
