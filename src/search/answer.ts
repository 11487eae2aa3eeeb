import type { TextAnswer } from './full-text.ts';
import { appendHits, mergeHits } from './merge-hits.ts';
import type { SearchIndex } from './search-index.ts';
import type { Hit, Question } from './types.ts';

/** The state of the answer to a question. */
export type Answer =
  | { readonly stage: 'nothing-asked' }
  | { readonly stage: 'looking'; readonly question: Question }
  | {
      readonly stage: 'by-headings';
      readonly question: Question;
      readonly hits: readonly Hit[];
      readonly total: number;
    }
  | (TextAnswer & {
      readonly stage: 'answered';
      readonly question: Question;
      /** Only titles and headings could be searched. */
      readonly textMissing: boolean;
    })
  | { readonly stage: 'failed'; readonly question: Question };

/** Milliseconds below which an answer in two steps would only flicker. */
const FLICKER = 50;

/**
 * Answers questions with at most `most` pages: half of them by headings as soon as those are there, then with the full
 * text, which ranks better and so has room for its own. While `isHeld()`, what was shown stays exactly as it is, and
 * the text only adds below it. `onAnswer` is called with each stage; the returned promise never rejects.
 */
export function createAnswerer(index: SearchIndex, most: number, isHeld: () => boolean) {
  return async (question: Question, onAnswer: (answer: Answer) => void, isNewest: () => boolean): Promise<void> => {
    if (question.text === '') {
      onAnswer({ stage: 'nothing-asked' });
      return;
    }

    const headings = outcome(index.headings().then((match) => match(question)));
    const fullText = outcome(index.fullText(question, most, isNewest));

    if (!(await isSoon(headings))) onAnswer({ stage: 'looking', question });
    const byHeading = (await headings)?.value;
    const first = byHeading?.slice(0, Math.ceil(most / 2)) ?? [];
    const inSteps = !index.isLoaded() || !(await isSoon(fullText));
    if (inSteps) {
      const total = byHeading?.length ?? 0;
      onAnswer(byHeading ? { stage: 'by-headings', question, hits: first, total } : { stage: 'looking', question });
    }
    const byText = (await fullText)?.value;

    if (!byHeading && !byText) {
      onAnswer({ stage: 'failed', question });
      return;
    }
    const merge = inSteps && isHeld() ? appendHits : mergeHits;
    const hits = merge(first, withoutDoubles([...(byText?.hits ?? []), ...(byHeading ?? [])]), most);
    const total = Math.max(hits.length, byText?.total ?? 0, byHeading?.length ?? 0);
    const { readAs, notCovered } = byText ?? {};
    onAnswer({ stage: 'answered', question, hits, total, textMissing: !byText, readAs, notCovered });
  };
}

function withoutDoubles(hits: readonly Hit[]): readonly Hit[] {
  const urls = hits.map(({ url }) => url);
  return hits.filter(({ url }, place) => urls.indexOf(url) === place);
}

/** What a promise came to: its value, or nothing where it failed. */
function outcome<T>(promise: Promise<T>): Promise<{ readonly value: T } | undefined> {
  return promise.then(
    (value) => ({ value }),
    () => undefined,
  );
}

function isSoon(promise: Promise<unknown>): Promise<boolean> {
  return Promise.race([
    promise.then(() => true),
    new Promise<boolean>((resolve) => setTimeout(resolve, FLICKER, false)),
  ]);
}
