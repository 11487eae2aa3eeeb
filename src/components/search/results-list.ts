import type { ExcerptPart, Hit, Kind, Passage } from '../../search/index.ts';
import { element } from './element.ts';

const KIND_OF_PAGE: Record<Kind, string> = { guide: 'Guide', template: 'Template', source: 'Source' };

export interface ResultsList {
  readonly list: HTMLOListElement;
  /**
   * Shows these hits in place of those before. What stays the same from the top is left alone in the page. A link that
   * has focus keeps it where it is found again; where it is gone, `field` takes it.
   */
  readonly show: (hits: readonly Hit[], field: HTMLElement) => void;
  /** Whether somebody points at the list, has focus in it, or may be about to put a finger on it. */
  readonly isHeld: () => boolean;
}

/** A list of hits, empty at first. */
export function createResultsList(): ResultsList {
  const list = element('ol', { class: 'search-hits' });
  let shown: readonly string[] = [];

  return {
    list,
    show: (hits, field) => {
      const next = hits.map((hit) => JSON.stringify(hit));
      const changed = next.findIndex((hit, place) => hit !== shown[place]);
      const same = changed === -1 ? next.length : changed;
      shown = next;

      const focused = list.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : undefined;
      for (const item of [...list.children].slice(same)) item.remove();
      list.append(...hits.slice(same).map(renderHit));
      if (focused === undefined || list.contains(document.activeElement)) return;
      const again = [...list.querySelectorAll('a')].find((link) => link.getAttribute('href') === focused);
      (again ?? field).focus();
    },
    isHeld: () =>
      list.matches(':hover') || list.contains(document.activeElement) || matchMedia('(any-pointer: coarse)').matches,
  };
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

function renderPart({ text, isMatch }: ExcerptPart): Node | string {
  return isMatch ? element('mark', {}, text) : text;
}
