import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { TextAnswer } from '../../../src/search/full-text.ts';
import type { SearchIndex } from '../../../src/search/search-index.ts';
import type { Hit, Question } from '../../../src/search/types.ts';
import { createSearchPanel } from '../../../src/components/search/search-panel.ts';

const NOT_LOADED = { prepare: () => undefined, isLoaded: () => false };
const HOSTILE = '<img src=x onerror=alert(1)>';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

test('shows page, kind, headings and excerpts, with what was found marked', async () => {
  const { list, type } = open([
    {
      ...passage('/guide/checking-in/', 'The check-in'),
      kind: 'guide',
      headings: [
        {
          ...passage('/guide/checking-in/#machine', 'A machine'),
          excerpt: [part('leave a '), part('voicemail', true)],
        },
      ],
    },
  ]);
  await type('voicemail');
  expect(texts(list, 'a')).toEqual(['The check-in', 'A machine']);
  expect(texts(list, '.search-kind')).toEqual(['Guide']);
  expect(texts(list, 'mark')).toEqual(['voicemail']);
});

test('shows whatever a page or a reader wrote as text', async () => {
  const { panel, list, type } = open([
    { ...passage('/a/', HOSTILE), kind: undefined, headings: [], excerpt: [part(HOSTILE)] },
  ]);
  await type(HOSTILE);
  expect(panel.querySelector('img')).toBeNull();
  expect(list.querySelector('.search-excerpt')?.textContent).toBe(HOSTILE);
});

test('walks from the field through the links and back with the arrows', async () => {
  const { panel, field, type } = open([hit('/a/'), hit('/b/')]);
  await type('a');
  field.focus();
  const walked = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'].map((key) => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    return document.activeElement?.getAttribute('href') ?? document.activeElement?.id;
  });
  expect(walked).toEqual(['/a/', '/b/', '/b/', '/a/', 'search-field']);
  expect(panel.contains(document.activeElement)).toBe(true);
});

test('keeps focus on a link that the next answer holds too', async () => {
  const { panel, list, type } = open([hit('/a/'), hit('/b/')]);
  await type('a');
  list.querySelectorAll('a')[1]?.focus();
  await type('ab');
  expect(document.activeElement?.getAttribute('href')).toBe('/b/');
  expect(panel.querySelectorAll('[href="/b/"]')).toHaveLength(1);
});

test('asks again where to look has changed, and offers to look everywhere where nothing was found', async () => {
  const asked: Question[] = [];
  const { panel, type } = open([], asked);
  await type('voicemail');
  choice(panel, 'template').click();
  await vi.runAllTimersAsync();
  expect(asked.at(-1)).toEqual({ text: 'voicemail', kind: 'template' });
  expect(texts(panel, '.search-advice a')).toEqual(['the guide', 'the templates']);
  panel.querySelector<HTMLButtonElement>('.search-advice button')?.click();
  await vi.runAllTimersAsync();
  expect(asked.at(-1)).toEqual({ text: 'voicemail', kind: 'all' });
});

test('leads to the guide where the search does not load', async () => {
  const failing = vi.fn(() => Promise.reject(new Error('off-line')));
  const { panel, type } = open([], [], { ...NOT_LOADED, headings: failing, fullText: failing });
  await type('voicemail');
  expect(texts(panel, '[role=status]')).toEqual(['The search could not be loaded.']);
  expect(panel.querySelector('.search-advice a')?.getAttribute('href')).toBe('/guide/');
});

test('offers another try where the full text does not load, and gives focus back to the field', async () => {
  const fullText = vi.fn<SearchIndex['fullText']>(() => Promise.reject(new Error('off-line')));
  const { panel, field, list, type } = open([], [], { ...NOT_LOADED, headings: byHeading('/a/'), fullText });
  await type('a');
  expect(texts(panel, '[role=status]')).toEqual([
    'Full text could not be loaded; these are matches in titles and headings.',
  ]);
  fullText.mockResolvedValue({ hits: [hit('/a/'), hit('/b/')], total: 2 });
  const again = panel.querySelector<HTMLButtonElement>('.search-again');
  expect(again?.hidden).toBe(false);
  again?.focus();
  again?.click();
  await vi.runAllTimersAsync();
  expect(texts(list, 'a')).toEqual(['/a/', '/b/']);
  expect(texts(panel, '[role=status]')).toEqual(['2 pages for “a”.']);
  expect(document.activeElement).toBe(field);
  expect(again?.hidden).toBe(true);
});

test('leaves the hit in which somebody stands untouched when the full text joins', async () => {
  const text = Promise.withResolvers<TextAnswer>();
  const { list, type } = open([], [], {
    ...NOT_LOADED,
    headings: byHeading('/a/', '/b/'),
    fullText: () => text.promise,
  });
  await type('a');
  const [first, second] = list.children;
  second?.querySelector('a')?.focus();
  const excerpt = [part('words', true)];
  text.resolve({
    hits: [
      { ...hit('/c/'), excerpt },
      { ...hit('/a/'), excerpt },
    ],
    total: 3,
  });
  await vi.runAllTimersAsync();
  expect(texts(list, 'a')).toEqual(['/a/', '/b/', '/c/']);
  expect([...list.children].slice(0, 2)).toEqual([first, second]);
  expect(first?.querySelector('.search-excerpt')).toBeNull();
  expect(document.activeElement).toBe(second?.querySelector('a'));
});

test('gives excerpts to what was shown where nobody points at it', async () => {
  const text = Promise.withResolvers<TextAnswer>();
  const { list, type } = open([], [], {
    ...NOT_LOADED,
    headings: byHeading('/a/', '/b/'),
    fullText: () => text.promise,
  });
  await type('a');
  text.resolve({ hits: [{ ...hit('/b/'), excerpt: [part('words', true)] }], total: 2 });
  await vi.runAllTimersAsync();
  expect(texts(list, 'a')).toEqual(['/a/', '/b/']);
  expect(texts(list, 'mark')).toEqual(['words']);
});

test('says each stage once', async () => {
  const text = Promise.withResolvers<TextAnswer>();
  const { panel, type } = open([], [], { ...NOT_LOADED, headings: byHeading('/a/'), fullText: () => text.promise });
  const said: (string | null)[] = [];
  const status = panel.querySelector('[role=status]');
  if (!status) throw new Error('the panel has no status');
  new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
  await type('a');
  await type('ab');
  text.resolve({ hits: [], total: 0 });
  await vi.runAllTimersAsync();
  expect(said).toEqual(['1 page by title or heading. Searching the full text…', '1 page for “ab”.']);
});

test('hands over what was asked instead of sending it off', async () => {
  const { panel, sent, type } = open([]);
  await type('voicemail');
  const event = new Event('submit', { cancelable: true, bubbles: true });
  panel.querySelector('form')?.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
  expect(sent).toEqual([{ text: 'voicemail', kind: 'all' }]);
});

test('says what was searched for instead, and leads on where a subject is not covered', async () => {
  const answer = { hits: [hit('/a/')], total: 1, readAs: 'nobody answers', notCovered: 'Pay' };
  const { panel, type } = open([], [], {
    ...NOT_LOADED,
    headings: byHeading(),
    fullText: () => Promise.resolve(answer),
  });
  await type('ghosted');
  expect(texts(panel, '[role=status]')).toEqual(['1 page for “ghosted”, read as “nobody answers”.']);
  expect(texts(panel, '.search-advice p')).toEqual(['Pay: not covered here. What these documents don’t cover.']);
  expect(panel.querySelector('.search-advice a')?.getAttribute('href')).toBe('/sources/#not-covered');
});

function open(hits: readonly Hit[], asked: Question[] = [], index: SearchIndex = indexOf(hits, asked)) {
  const sent: Question[] = [];
  const { element: panel, field } = createSearchPanel({
    index,
    site: '/',
    most: 8,
    onSent: (question) => sent.push(question),
  });
  document.body.append(panel);
  const list = panel.querySelector('ol');
  if (!list) throw new Error('the panel has no list');
  const type = async (text: string): Promise<void> => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.runAllTimersAsync();
  };
  return { panel, field, list, type, sent };
}

function indexOf(hits: readonly Hit[], asked: Question[]): SearchIndex {
  return {
    prepare: () => undefined,
    headings: () => Promise.resolve(() => []),
    fullText: (question) => {
      asked.push(question);
      return Promise.resolve({ hits, total: hits.length });
    },
    isLoaded: () => true,
  };
}

/** A list of titles that knows these pages, whatever is asked. */
function byHeading(...found: readonly string[]): SearchIndex['headings'] {
  return () => Promise.resolve(() => found.map((url) => hit(url)));
}

function choice(panel: Element, kind: string): HTMLInputElement {
  const input = panel.querySelector<HTMLInputElement>(`[value=${kind}]`);
  if (!input) throw new Error(`no choice ${kind}`);
  return input;
}

function texts(within: Element, selector: string): (string | null)[] {
  return [...within.querySelectorAll(selector)].map(({ textContent }) => textContent);
}

function hit(url: string): Hit {
  return { ...passage(url, url), kind: undefined, headings: [] };
}

function passage(url: string, title: string) {
  return { url, title, excerpt: [] };
}

function part(text: string, isMatch = false) {
  return { text, isMatch };
}
