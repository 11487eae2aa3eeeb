import { useEffect, useState } from 'preact/hooks';

import type { Check, Moment } from '../../messages/check/index.ts';
import type { CheckReasons } from './check-props.ts';
import { loadChecker } from './load-checker.ts';

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
