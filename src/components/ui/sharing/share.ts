/** What can be shared of a plan. */
export interface Shared {
  readonly title: string;
  readonly text: string;
  readonly file: { readonly name: string; readonly text: string };
}

/**
 * Opens the share sheet of the device with the calendar file where files can be shared, else with the text. Answers
 * with what was shared; null where the reader closed the sheet.
 */
export async function shareFile({ title, text, file }: Shared): Promise<'file' | 'text' | null> {
  const files = [new File([file.text], file.name, { type: 'text/calendar' })];
  const withFile = typeof navigator.canShare === 'function' && navigator.canShare({ files });
  try {
    await navigator.share(withFile ? { title, files } : { title, text });
    return withFile ? 'file' : 'text';
  } catch {
    return null;
  }
}
