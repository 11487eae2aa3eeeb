/** What can go wrong between the page and what it keeps; the sentence is {@link problemInWords}. */
export type StorageProblem = 'quota' | 'forbidden' | 'gone' | 'newer' | 'unreadable' | 'unsound' | 'not-loaded';

/** A value, or why there is none. Nothing here throws. */
export type Result<Value, Problem = StorageProblem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

// Every sentence says what is so, what became of the data, and what can be done.
const SENTENCES = {
  quota:
    'Your browser has no room left for this site, so this was not saved. Export everything to a file, then delete what you no longer need.',
  forbidden:
    'Your browser does not let this site store anything. The planner still works, but it forgets everything when you leave the page.',
  gone: 'This application was deleted in another tab. It is still on this page. To keep it, press “Keep on this device” again.',
  newer: 'This was saved by a newer version of this page, so it was left unchanged. Reload the page to open it.',
  unreadable:
    'Something that was saved here could not be read. It was left unchanged, and you can download it as a file.',
  unsound: 'Your last change could not be saved correctly, so it was not saved. What you saved before is still there.',
  'not-loaded':
    'Part of this page did not load, so your saved data could not be read or changed. It is still there. Try again, or reload the page.',
} as const satisfies Readonly<Record<StorageProblem, string>>;

/** What went wrong, in a sentence or two for the reader. */
export function problemInWords(problem: StorageProblem): string {
  return SENTENCES[problem];
}
