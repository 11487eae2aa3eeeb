import type { checkMessage } from '../../messages/check/index.ts';
import { loadOnce } from '../tab/load-once.ts';
import { loadWords } from './template-words.ts';
import type { CheckReasons } from './check-props.ts';

/** The checker with the templates that it knows our own words by. */
export interface LoadedChecker {
  readonly checkMessage: typeof checkMessage;
  readonly templates: readonly string[];
  /** The rules that its findings name. */
  readonly reasons: CheckReasons;
}

/** Loads the checker. */
export const loadChecker = loadOnce(async (base): Promise<LoadedChecker | null> => {
  const [{ checkMessage }, words, reasons] = await Promise.all([
    import('../../messages/check/index.ts'),
    loadWords(base),
    loadReasons(base),
  ]);
  if (!words || !reasons) return null;
  return { checkMessage, templates: Object.values(words).map((template) => template?.body ?? ''), reasons };
});

async function loadReasons(base: string): Promise<CheckReasons | null> {
  const answer = await fetch(`${base}check/rules.json`);
  return answer.ok ? ((await answer.json()) as CheckReasons) : null;
}
