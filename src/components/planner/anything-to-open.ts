import { attempt, keysOf } from '../../storage/attempt.ts';
import { applicationIdIn, isAsideKey, TAB_KEY } from '../../storage/keys.ts';

/** Whether the page should open on something: a link, the plan of this tab, or what this device remembers. */
export function isAnythingToOpen(): boolean {
  return location.hash !== '' || tabHoldsAnything() || holdsApplications();
}

/** Whether the device holds anything of ours, told without loading the code that reads it. */
export function holdsApplications(): boolean {
  const keys = attempt(() => keysOf(localStorage));
  return keys.ok && keys.value.some((key) => applicationIdIn(key) !== null || isAsideKey(key));
}

/** Whether the tab holds a plan, or has something to say: that it may keep nothing, too. */
function tabHoldsAnything(): boolean {
  const keys = attempt(() => keysOf(sessionStorage));
  return !keys.ok || keys.value.some((key) => key === TAB_KEY || isAsideKey(key));
}
