import type { Hit, Question } from './hit.ts';
import { joinHits } from './join-hits.ts';
import type { SearchIndex } from './search-index.ts';

/** How far a question has come. */
export type Answer =
  | { readonly stage: 'nothing-asked' }
  | { readonly stage: 'looking'; readonly question: Question }
  | { readonly stage: 'by-headings'; readonly question: Question; readonly hits: readonly Hit[] }
  | {
      readonly stage: 'answered';
      readonly question: Question;
      readonly hits: readonly Hit[];
      /** Pages found, of which `hits` are the best. */
      readonly total: number;
      /** Only titles and headings could be searched. */
      readonly textMissing: boolean;
    }
  | { readonly stage: 'failed'; readonly question: Question };

/** Milliseconds below which an answer in two steps would only flicker. */
const AT_ONCE = 50;

/**
 * Answers questions with at most `most` pages: by headings as soon as they are there, then with the full text.
 * `tell` hears of each stage; the returned promise never rejects.
 */
export function createAnswerer(index: SearchIndex, most: number) {
  return async (question: Question, tell: (answer: Answer) => void): Promise<void> => {
    if (question.text === '') {
      tell({ stage: 'nothing-asked' });
      return;
    }

    const headings = outcome(index.headings().then((match) => match(question)));
    const fullText = outcome(index.fullText(question, most));

    if (!(await isSoon(headings))) tell({ stage: 'looking', question });
    const byHeading = await headings;
    if (!(await isSoon(fullText))) {
      const hits = byHeading?.value.slice(0, most) ?? [];
      tell(hits.length > 0 ? { stage: 'by-headings', question, hits } : { stage: 'looking', question });
    }
    const byText = await fullText;

    if (!byHeading && !byText) {
      tell({ stage: 'failed', question });
      return;
    }
    const hits = joinHits(byHeading?.value ?? [], byText?.value.hits ?? [], most);
    const total = Math.max(byText?.value.total ?? 0, byHeading?.value.length ?? 0);
    tell({ stage: 'answered', question, hits, total, textMissing: !byText });
  };
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
    new Promise<boolean>((resolve) => {
      setTimeout(() => {
        resolve(false);
      }, AT_ONCE);
    }),
  ]);
}
