import type { Answer } from '../../search/index.ts';
import { element } from './element.ts';

export interface WaysOn {
  /** The folder that the site is published in, with its last slash. */
  readonly site: string;
  readonly lookEverywhere: () => void;
}

/** What to do next where a search has nothing, or not everything, to show. */
export function adviceOn(answer: Answer, ways: WaysOn): Node[] {
  switch (answer.stage) {
    case 'nothing-asked':
      return [element('p', {}, 'Type a word, such as voicemail, silence or recruiter.')];
    case 'looking':
    case 'by-headings':
      return [];
    case 'answered':
      return [
        ...(answer.notCovered === undefined ? [] : [notCovered(answer.notCovered, ways)]),
        ...(answer.hits.length === 0 && answer.notCovered === undefined
          ? nothingFound(answer.question.kind !== 'all', ways)
          : []),
      ];
    case 'failed':
      return [element('p', {}, whyFailed(), ' Every page is listed in ', link(`${ways.site}guide/`, 'the guide'), '.')];
  }
}

function notCovered(subject: string, { site }: WaysOn): Node {
  const way = link(`${site}sources/#not-covered`, 'What these documents don’t cover');
  return element('p', {}, `${subject}: not covered here. `, way, '.');
}

function nothingFound(narrowed: boolean, { site, lookEverywhere }: WaysOn): Node[] {
  const advice = element('p', {}, 'Try one plain word, or start from ');
  advice.append(link(`${site}guide/`, 'the guide'), ' or ', link(`${site}templates/`, 'the templates'), '.');
  if (!narrowed) return [advice];
  const wider = element('button', { type: 'button', class: 'button quiet' }, 'Search all pages');
  wider.addEventListener('click', lookEverywhere);
  return [advice, wider];
}

function whyFailed(): string {
  return import.meta.env.DEV
    ? 'There is no search index yet. Run "npm run build" once, and the search here reads what was built.'
    : 'You may be offline.';
}

function link(href: string, text: string): HTMLAnchorElement {
  return element('a', { href }, text);
}
