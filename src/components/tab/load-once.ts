/** Loads something once a page; null where that fails, so that the page can say so, and then the next call tries again. */
export function loadOnce<Value>(
  load: (base: string) => Promise<Value | null>,
): (base: string) => Promise<Value | null> {
  let loading: Promise<Value | null> | undefined;
  return async (base) => {
    loading ??= load(base).catch(() => null);
    const loaded = await loading;
    if (!loaded) loading = undefined;
    return loaded;
  };
}

/** What one of the site's own files holds; null where there is no such file. */
export async function fetchJson(address: string): Promise<unknown> {
  const answer = await fetch(address);
  return answer.ok ? ((await answer.json()) as unknown) : null;
}
