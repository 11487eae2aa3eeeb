import {
  attempt,
  OLD_TAB_KEY,
  OPEN_KEY,
  quarantine,
  deserialize,
  type GetStorage,
  type Store,
} from '../../storage/index.ts';

/** The first edition saved one plan a tab, under a key of its own: it is opened here, or quarantined where it can't be read. */
export function adoptOldTab(tab: GetStorage, inTab: Store): void {
  attempt(() => {
    const text = tab().getItem(OLD_TAB_KEY);
    if (text === null) return;
    const reading = deserialize(text);
    // A newer page is at work beside this one: what it left is its own.
    if (!reading.ok && reading.problem === 'newer') return;
    if (!reading.ok) quarantine(tab(), OLD_TAB_KEY, text);
    else if (!inTab.save(reading.value).ok) return;
    else tab().setItem(OPEN_KEY, reading.value.id);
    tab().removeItem(OLD_TAB_KEY);
  });
}
