import { useEffect, useState } from 'preact/hooks';

import type { Check, CheckRuleId, Moment } from '../../messages/check/index.ts';
import type { Reason } from '../sources/reasons.ts';
import { fetchJson, loadOnce } from '../tab/load-once.ts';
import { loadWords } from './template-words.ts';

/** The rules that findings may name, as the site's own file holds them. */
export type CheckReasons = Readonly<Record<CheckRuleId, Reason>>;

/** A check, and what was checked: its spans count in that text and in no later one. */
export interface Checked {
  readonly text: string;
  readonly moment: Moment;
  readonly check: Check;
  /** The rules that its findings name. */
  readonly reasons: CheckReasons;
}

/** How long typing must rest before the message is checked, in milliseconds. */
const REST = 300;

/** The check of a message, once typing rests; none while there is nothing to check. The checker loads with the first text. */
export function useCheck(
  text: string,
  moment: Moment,
  base: string,
): { readonly checked: Checked | null; readonly couldNotLoad: boolean } {
  const [checked, setChecked] = useState<Checked | null>(null);
  const [couldNotLoad, setCouldNotLoad] = useState(false);
  useEffect(() => {
    if (text.trim() === '') {
      setChecked(null);
      setCouldNotLoad(false);
      return;
    }
    let isLatest = true;
    const loading = loadChecker(base);
    const check = async (): Promise<void> => {
      const checker = await loading;
      if (!isLatest) return;
      setCouldNotLoad(checker === null);
      if (!checker) return;
      const { checkMessage, templates, reasons } = checker;
      setChecked({ text, moment, check: checkMessage(text, moment, templates), reasons });
    };
    const timer = setTimeout(() => void check(), REST);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [text, moment, base]);
  return { checked, couldNotLoad };
}

/** The checker with the templates that it knows our own words by, and the rules that its findings name. */
const loadChecker = loadOnce(async (base) => {
  const [{ checkMessage }, words, reasons] = await Promise.all([
    import('../../messages/check/index.ts'),
    loadWords(base),
    fetchJson(`${base}check/rules.json`) as Promise<CheckReasons | null>,
  ]);
  if (!words || !reasons) return null;
  return { checkMessage, templates: Object.values(words).map((template) => template?.body ?? ''), reasons };
});
