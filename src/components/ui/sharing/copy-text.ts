/**
 * Puts a text on the clipboard; false where the browser does not let it, or where the text did not come.
 *
 * @param text the text, or the promise of it: Safari copies within the press alone, so a text that is still to come
 *   is promised there
 */
export async function copyText(text: string | Promise<string>): Promise<boolean> {
  try {
    if (typeof text === 'string' || typeof ClipboardItem === 'undefined') {
      await navigator.clipboard.writeText(await text);
    } else {
      const blob = text.then((words) => new Blob([words], { type: 'text/plain' }));
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    }
    return true;
  } catch {
    return false;
  }
}
