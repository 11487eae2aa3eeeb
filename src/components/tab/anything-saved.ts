import { applicationIdIn, attempt, isQuarantineKey, keysOf, OLD_TAB_KEY } from '../../storage/index.ts';

/** Whether the page should open on something other than the form: a link, or what the tab or the device holds. Told without loading the code that reads it. */
export function isAnythingToOpen(): boolean {
  // A link whose fragment was percent-encoded whole has its equals signs as %3D.
  return /=|%(?:25)*3d/i.test(location.hash) || isAnythingSaved();
}

/** Whether the tab or the device holds an application, or something that could not be read. */
export function isAnythingSaved(): boolean {
  return [() => sessionStorage, () => localStorage].some((storage) => {
    const keys = attempt(() => keysOf(storage()));
    return (
      keys.ok && keys.value.some((key) => applicationIdIn(key) !== null || isQuarantineKey(key) || key === OLD_TAB_KEY)
    );
  });
}
