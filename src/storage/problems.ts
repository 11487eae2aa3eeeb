/** What can go wrong between the page and what it keeps; the sentence is {@link problemInWords}. */
export type StorageProblem = 'quota' | 'forbidden' | 'gone' | 'newer' | 'unreadable' | 'unsound' | 'not-loaded';

/** A value, or why there is none. Nothing here throws. */
export type Result<Value, Problem = StorageProblem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/** Something about a file that the reader should know before importing it. */
export interface FileProblem {
  readonly code: Exclude<keyof typeof SENTENCES, StorageProblem>;
  readonly says: string;
}

// Every sentence says what is so, what became of the data, and what can be done.
const SENTENCES = {
  quota: () =>
    'Your browser has no room left for this site, so this was not kept. Export everything to a file, then delete what you no longer need.',
  forbidden: () =>
    'Your browser lets this site keep nothing here. The planner still works, and forgets all when you leave the page.',
  gone: () => 'This application was deleted in another tab. It is still on this page: remember it again to keep it.',
  newer: () => 'This was kept by a newer version of this page. It was left as it is. Reload the page to open it.',
  unreadable: () =>
    'Something that was kept here could not be read. It was left as it is, and you can download it as a file.',
  unsound: () =>
    'This page made something that it could not read again, so it was not kept. What was kept before is still there.',
  'not-loaded': () =>
    'A part of this page did not load, so what this tab keeps could not be read. It is still there: reload the page.',
  'file-too-large': (megabytes: number) =>
    `The file is larger than ${String(megabytes)} MB, and no export of this site is. Nothing was read from it.`,
  'file-not-ours': () => 'The file is not an export of this site, or it is no longer whole. Nothing was read from it.',
  'file-newer': () => 'The file was made by a newer version of this page. Reload the page, then choose the file again.',
  'file-too-many': (most: number) => `The file holds more than ${String(most)} applications; the rest were left out.`,
  'file-application': (place: number, where: string) =>
    `Application ${String(place)} of the file could not be read${where && `, because of its ${where}`}. It was left out.`,
  'file-twice': (name: string) =>
    `“${name}” stands in the file more than once. The newest was taken, with all that was logged in any of them.`,
  'file-value': (name: string, says: string) => `“${name}”: ${says}`,
  'file-no-interview': (name: string) => `“${name}” has no interview left, so it was left out.`,
  'file-settings': () => 'The calendar settings in the file could not be read. Yours stay as they are.',
} as const;

/** What went wrong, in a sentence or two for the reader. */
export function problemInWords(problem: StorageProblem): string {
  return SENTENCES[problem]();
}

/** Makes a problem of a file; its sentence comes from the table above. */
export function fileProblem<Code extends FileProblem['code']>(
  code: Code,
  ...facts: Parameters<(typeof SENTENCES)[Code]>
): FileProblem {
  const say = SENTENCES[code] as (...facts: unknown[]) => string;
  return { code, says: say(...facts) };
}
