/** How long a step of a journey waits for what must come. Two busy cores are slow; what passes waits no longer. */
const WITHIN = 20_000;

/** Asks again and again until there is an answer, and fails by saying what was waited for. */
export async function waitFor<Result>(
  what: string,
  ask: () => Promise<Result | undefined | null | false>,
  explain: () => Promise<string> = () => Promise.resolve(''),
): Promise<Result> {
  const end = performance.now() + WITHIN;
  for (;;) {
    let lost = '';
    // While a page goes, what runs in it is lost with it; the next page may answer.
    const result = await ask().catch((error: unknown) => void (lost = String(error)));
    if (result !== undefined && result !== null && result !== false) return result;
    if (performance.now() > end)
      throw new Error(`Waited ${WITHIN / 1000} s in vain for ${what}. ${await explain()} ${lost}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
