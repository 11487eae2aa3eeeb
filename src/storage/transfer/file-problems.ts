/** Something about a file that the reader should know before importing it. */
export interface FileProblem {
  readonly code: keyof typeof SENTENCES;
  readonly says: string;
}

// Every sentence says what is so, and what became of the data.
const SENTENCES = {
  'file-too-large': (megabytes: number) =>
    `The file is larger than ${String(megabytes)} MB, so it can’t be an export from this site. Nothing was imported.`,
  'file-not-ours': () => 'The file is not an export from this site, or it is damaged. Nothing was imported.',
  'file-newer': () => 'The file was made by a newer version of this page. Reload the page, then choose the file again.',
  'file-too-many': (most: number) => `The file holds more than ${String(most)} applications. The rest were left out.`,
  'file-application': (place: number, where: string) =>
    `Application ${String(place)} of the file could not be read${where && `, because of its ${where}`}. It was left out.`,
  'file-twice': (name: string) =>
    `“${name}” is in the file more than once. The newest was imported, with everything logged in any of them.`,
  'file-too-often': (name: string, most: number) =>
    `“${name}” is in the file more than ${String(most)} times. Only the first ${String(most)} were read.`,
  'file-more': (count: number) =>
    `${String(count)} more ${count === 1 ? 'thing' : 'things'} in the file could not be read.`,
  'file-value': (name: string, says: string) => `“${name}”: ${says}`,
  'file-no-interview': (name: string) => `“${name}” has no interview date that could be read, so it was left out.`,
  'file-settings': () => 'The calendar settings in the file could not be read. Yours stay as they are.',
} as const;

/** Makes a problem; its sentence comes from the table above. */
export function fileProblem<Code extends keyof typeof SENTENCES>(
  code: Code,
  ...facts: Parameters<(typeof SENTENCES)[Code]>
): FileProblem {
  const say = SENTENCES[code] as (...facts: unknown[]) => string;
  return { code, says: say(...facts) };
}
