import { findWords } from './find-words.ts';
import { loadFullText, type TextAnswer } from './full-text.ts';
import { headingsMatcher, type HeadingsMatcher } from './headings.ts';
import { correctTyping, fold, isFound, knownWords, readQuestion } from './synonyms.ts';
import type { HeadingsFile, Question } from './types.ts';

/** The two lists that a question is put to: headings, which come at once, and the full text, which takes longer. */
export interface SearchIndex {
  /** Fetches what the first question will need. A failure is reported when a question is asked. */
  readonly prepare: () => void;
  readonly headings: () => Promise<HeadingsMatcher>;
  /**
   * Finds nothing if the question is no longer wanted once all is loaded. Rejects if any part of the index did not
   * load: "nothing found" would then be untrue.
   */
  readonly fullText: (question: Question, most: number, isWanted: () => boolean) => Promise<TextAnswer>;
  /** Whether the full text is loaded, so that its answer is a matter of milliseconds. */
  readonly isLoaded: () => boolean;
}

const NOTHING: TextAnswer = { hits: [], total: 0 };

/**
 * The index of the site published in the folder `site` (with its last slash). Nothing is fetched before it is asked
 * for; what failed to load is tried again with the next question.
 */
export function createSearchIndex(site: string): SearchIndex {
  const folder = `${site}pagefind/`;
  const file = loadOnce(() => loadHeadingsFile(folder));
  const matcher = loadOnce(async () => {
    const { pages, synonyms } = await file.get();
    const match = headingsMatcher(pages, site);
    return (question: Question) => match({ ...question, text: readQuestion(question.text, synonyms).text });
  });
  let failures = 0;
  let isLoaded = false;
  const text = loadOnce(async () => {
    // Some browsers remember a module that did not load, by its address, for as long as the page lives.
    const script = failures === 0 ? 'pagefind.js' : `pagefind.js?again=${failures}`;
    const headings = file.get();
    // Pagefind asks for the parts one after another, and drops the error of one that does not load. Fetched ahead,
    // they are there sooner, and each reports its own error.
    const parts = headings.then((loaded) => Promise.all(loaded.parts.map((part) => preload(folder + part))));
    const [loaded] = await Promise.all([
      loadFullText(
        folder,
        script,
        headings.then(({ tag }) => tag),
      ),
      parts,
    ]);
    isLoaded = true;
    return loaded;
  });

  const find = async (question: Question, most: number): Promise<TextAnswer> => {
    const [{ find: findText }, { pages, synonyms }] = await Promise.all([text.get(), file.get()]);
    const reading = readQuestion(question.text, synonyms);
    let { notCovered } = reading;
    const search = (text: string, most: number): Promise<TextAnswer> =>
      text === '' ? Promise.resolve(NOTHING) : findText({ ...question, text }, most);

    const { readAs, ...answer } = await findWords(reading.text, {
      search: (text) => search(text, most),
      isKnown: async (word) => isFound(word, (await search(word, 1)).hits),
      correct: (text, unknown) => {
        const corrected = correctTyping(text, unknown, knownWords(pages, synonyms));
        if (corrected === undefined) return undefined;
        const again = readQuestion(corrected, synonyms);
        notCovered ??= again.notCovered;
        return again.text;
      },
    });
    const isReadAsTyped = fold(readAs) === fold(question.text) || answer.total === 0;
    return { ...answer, readAs: isReadAsTyped ? undefined : readAs, notCovered };
  };

  return {
    prepare: () => {
      text.get().catch(() => undefined);
    },
    headings: matcher.get,
    fullText: async (question, most, isWanted) => {
      try {
        await text.get();
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
  return (await response.json()) as HeadingsFile;
}

/** Fetches a file that is about to be asked for. Rejects where it does not load. */
function preload(href: string): Promise<void> {
  const links = [...document.head.querySelectorAll('link')];
  const known = links.some((link) => link.getAttribute('href') === href);
  const link = document.createElement('link');
  if (known || !link.relList.supports('preload')) return Promise.resolve();
  return new Promise((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      // The next try must fetch it again: Chromium answers from a failed preload until something has asked for it.
      link.remove();
      const failed = (): void => reject(new Error(`${href} did not load`));
      fetch(href).then(({ ok }) => (ok ? resolve() : failed()), failed);
    });
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
    document.head.append(link);
  });
}

/** Loads once and shares the result; after a failure the next call loads again. */
function loadOnce<T>(load: () => Promise<T>): { readonly get: () => Promise<T>; readonly forget: () => void } {
  let loading: Promise<T> | undefined;
  const forget = (): void => {
    loading = undefined;
  };
  const get = (): Promise<T> => {
    if (!loading) {
      loading = load();
      loading.catch(forget);
    }
    return loading;
  };
  return { get, forget };
}
