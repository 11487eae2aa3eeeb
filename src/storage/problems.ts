/** What can go wrong between the page and what it keeps; the sentence is {@link problemInWords}. */
export type StorageProblem = 'quota' | 'forbidden' | 'gone' | 'newer' | 'unreadable' | 'unsound' | 'not-loaded';

/** A value, or why there is none. Nothing here throws. */
export type Result<Value, Problem = StorageProblem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

// Every sentence says what is so, what became of the data, and what can be done.
const SENTENCES = {
  quota:
    'Your browser has no room left for this site, so this was not kept. Export everything to a file, then delete what you no longer need.',
  forbidden:
    'Your browser lets this site keep nothing here. The planner still works, and forgets all when you leave the page.',
  gone: 'This application was deleted in another tab. It is still on this page: remember it again to keep it.',
  newer: 'This was kept by a newer version of this page. It was left as it is. Reload the page to open it.',
  unreadable:
    'Something that was kept here could not be read. It was left as it is, and you can download it as a file.',
  unsound:
    'This page made something that it could not read again, so it was not kept. What was kept before is still there.',
  'not-loaded':
    'A part of this page did not load, so what is kept here could not be read or changed. It is still there: try again, or reload the page.',
} as const satisfies Readonly<Record<StorageProblem, string>>;

/** What went wrong, in a sentence or two for the reader. */
export function problemInWords(problem: StorageProblem): string {
  return SENTENCES[problem];
}
