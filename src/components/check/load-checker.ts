import type { checkMessage } from '../../messages/check/index.ts';
import type { AllWords } from '../planner/words.ts';

/** The checker with the templates that it knows our own words by. */
export interface LoadedChecker {
  readonly checkMessage: typeof checkMessage;
  readonly templates: readonly string[];
}

let loading: Promise<LoadedChecker | null> | undefined;

/** Loads the checker, once; null where that fails, and then the next call tries again. */
export async function loadChecker(base: string): Promise<LoadedChecker | null> {
  loading ??= load(base);
  const loaded = await loading;
  if (!loaded) loading = undefined;
  return loaded;
}

async function load(base: string): Promise<LoadedChecker | null> {
  try {
    const [{ checkMessage: check }, templates] = await Promise.all([
      import('../../messages/check/index.ts'),
      loadTemplates(base),
    ]);
    return { checkMessage: check, templates };
  } catch {
    return null;
  }
}

async function loadTemplates(base: string): Promise<readonly string[]> {
  const answer = await fetch(`${base}templates/words.json`);
  if (!answer.ok) throw new Error('The templates did not come.');
  return Object.values((await answer.json()) as AllWords).map(({ body }) => body);
}
