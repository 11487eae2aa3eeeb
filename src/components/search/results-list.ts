import { element } from './element.ts';
import type { ExcerptPart } from './excerpt.ts';
import type { Hit, Kind, Passage } from './hit.ts';

const KIND_OF_PAGE: Record<Kind, string> = { guide: 'Guide', template: 'Template', source: 'Source' };

/**
 * Shows hits in `list`, in place of those before. A link that has focus keeps it where it is found again; where it is
 * gone, `field` takes it.
 */
export function showHits(list: HTMLOListElement, hits: readonly Hit[], field: HTMLElement): void {
  const focused = list.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : undefined;
  list.replaceChildren(...hits.map(renderHit));
  if (focused === undefined) return;
  const again = [...list.querySelectorAll('a')].find((link) => link.getAttribute('href') === focused);
  (again ?? field).focus();
}

function renderHit({ kind, headings, ...page }: Hit): HTMLLIElement {
  const item = element('li', { class: 'search-hit' }, ...renderPassage(page, kind && KIND_OF_PAGE[kind]));
  if (headings.length > 0) {
    item.append(element('ul', {}, ...headings.map((heading) => element('li', {}, ...renderPassage(heading)))));
  }
  return item;
}

function renderPassage({ url, title, excerpt }: Passage, label?: string): Node[] {
  const heading = element('p', { class: 'search-title' }, element('a', { href: url }, title));
  if (label !== undefined) heading.append(' ', element('span', { class: 'search-kind' }, label));
  return excerpt.length === 0
    ? [heading]
    : [heading, element('p', { class: 'search-excerpt' }, ...excerpt.map(renderPart))];
}

function renderPart({ text, found }: ExcerptPart): Node | string {
  return found ? element('mark', {}, text) : text;
}
