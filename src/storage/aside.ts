import { keysOf, type KeyValues } from './attempt.ts';
import { asideKey, isAsideKey } from './keys.ts';

/** A value that this page can't read. It is kept as it is until the reader lets it go. */
export interface Unreadable {
  readonly key: string;
  readonly text: string;
  readonly problem: 'newer' | 'unreadable';
}

/** Puts a copy of an unreadable value aside, so that its key can be written again. Throws where the storage does. */
export function putAside(storage: KeyValues, key: string, text: string): void {
  let count = 1;
  const held = (): string | null => storage.getItem(asideKey(key, count));
  while (held() !== null && held() !== text) count += 1;
  storage.setItem(asideKey(key, count), text);
}

/** All that was put aside. Throws where the storage does. */
export function readAside(storage: KeyValues): readonly Unreadable[] {
  return keysOf(storage)
    .filter(isAsideKey)
    .sort()
    .flatMap((key) => {
      const text = storage.getItem(key);
      return text === null ? [] : [{ key, text, problem: 'unreadable' as const }];
    });
}
