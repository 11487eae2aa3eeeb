import type { HeadingsFile } from './headings-file.ts';
import type { Question } from './hit.ts';
import { headingsMatcher, type HeadingsMatcher } from './match-headings.ts';
import { loadFullText, type TextAnswer } from './pagefind-client.ts';

/** The two lists that a question is put to: headings, which come at once, and the full text, which takes longer. */
export interface SearchIndex {
  /** Fetches what the first question will need; what fails is said when somebody asks. */
  readonly prepare: () => void;
  readonly headings: () => Promise<HeadingsMatcher>;
  /** Finds nothing where nobody wants to know any more by the time that all is loaded. */
  readonly fullText: (question: Question, most: number, isWanted: () => boolean) => Promise<TextAnswer>;
  /** Whether the full text is loaded, so that its answer is a matter of milliseconds. */
  readonly isLoaded: () => boolean;
}

/**
 * The index of the site published in the folder `site` (with its last slash). Nothing is fetched before it is asked
 * for; what failed to load is tried again with the next question.
 */
export function createSearchIndex(site: string): SearchIndex {
  const folder = `${site}pagefind/`;
  const file = keep(() => loadHeadingsFile(folder));
  const matcher = keep(async () => headingsMatcher((await file.get()).pages, site));
  let failures = 0;
  let isLoaded = false;
  const text = keep(async () => {
    const tag = file.get().then(
      (loaded) => loaded.tag,
      () => undefined,
    );
    // Some browsers remember a module that did not load, by its address, for as long as the page lives.
    const script = failures === 0 ? 'pagefind.js' : `pagefind.js?again=${failures}`;
    const loaded = await loadFullText(folder, script, tag);
    isLoaded = true;
    return loaded;
  });

  return {
    prepare: () => {
      text.get().catch(() => undefined);
    },
    headings: matcher.get,
    fullText: async (question, most, isWanted) => {
      try {
        const { find } = await text.get();
        return isWanted() ? await find(question, most) : { hits: [], total: 0 };
      } catch (error) {
        failures += 1;
        isLoaded = false;
        text.forget();
        throw error;
      }
    },
    isLoaded: () => isLoaded,
  };
}

async function loadHeadingsFile(folder: string): Promise<HeadingsFile> {
  const response = await fetch(`${folder}headings.json`);
  if (!response.ok) throw new Error(`headings.json: ${String(response.status)}`);
  const file = (await response.json()) as HeadingsFile;
  for (const part of file.parts) preload(folder + part);
  return file;
}

/** Pagefind asks for these one after the other; fetched side by side they are there when it does. */
function preload(href: string): void {
  // open-search.ts knows one of them beforehand.
  if ([...document.head.querySelectorAll('link')].some((link) => link.getAttribute('href') === href)) return;
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = href;
  document.head.append(link);
}

function keep<T>(load: () => Promise<T>): { readonly get: () => Promise<T>; readonly forget: () => void } {
  let kept: Promise<T> | undefined;
  const forget = (): void => {
    kept = undefined;
  };
  const get = (): Promise<T> => {
    if (!kept) {
      kept = load();
      kept.catch(forget);
    }
    return kept;
  };
  return { get, forget };
}
