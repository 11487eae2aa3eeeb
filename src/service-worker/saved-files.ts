/** What the worker has stored of the site: the number of files, and the paths that are missing. */
export interface SavedFiles {
  readonly saved: number;
  readonly missing: readonly string[];
}

/** Asks the worker what it has stored; null where there is no worker that could answer. */
export async function askSavedFiles(): Promise<SavedFiles | null> {
  if (!('serviceWorker' in navigator)) return null;
  const worker = (await navigator.serviceWorker.getRegistration())?.active;
  if (!worker) return null;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<SavedFiles>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<SavedFiles>) => resolve(data);
  });
  worker.postMessage('tell', [port2]);
  return answer;
}
