/** What the worker keeps of the site: the number of files, and the paths that are missing. */
export interface Kept {
  readonly kept: number;
  readonly missing: readonly string[];
}

/** Asks the worker what it keeps; null where there is no worker that could answer. */
export async function tellKept(): Promise<Kept | null> {
  if (!('serviceWorker' in navigator)) return null;
  const worker = (await navigator.serviceWorker.getRegistration())?.active;
  if (!worker) return null;
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<Kept>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<Kept>) => resolve(data);
  });
  worker.postMessage('tell', [port2]);
  return answer;
}
