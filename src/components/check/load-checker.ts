import type { checkMessage } from '../../messages/check/index.ts';
import { loadWords } from './template-words.ts';
import type { CheckReasons } from './check-props.ts';

/** The checker with the templates that it knows our own words by. */
export interface LoadedChecker {
  readonly checkMessage: typeof checkMessage;
  readonly templates: readonly string[];
  /** The rules that its findings name. */
  readonly reasons: CheckReasons;
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
    const [{ checkMessage }, words, reasons] = await Promise.all([
      import('../../messages/check/index.ts'),
      loadWords(base),
      loadReasons(base),
    ]);
    if (!words || !reasons) return null;
    return { checkMessage, templates: Object.values(words).map((template) => template?.body ?? ''), reasons };
  } catch {
    return null;
  }
}

async function loadReasons(base: string): Promise<CheckReasons | null> {
  const answer = await fetch(`${base}check/rules.json`);
  return answer.ok ? ((await answer.json()) as CheckReasons) : null;
}
