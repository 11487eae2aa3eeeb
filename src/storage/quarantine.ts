import { keysOf, type KeyValues } from './attempt.ts';
import { isQuarantineKey, quarantineKey } from './keys.ts';

/** A value that this page can't read. It is saved as it is until the reader discards it. */
export interface Unreadable {
  readonly key: string;
  readonly text: string;
  readonly problem: 'newer' | 'unreadable';
}

/** Quarantines a copy of an unreadable value, so that its key can be written again. Throws where the storage does. */
export function quarantine(storage: KeyValues, key: string, text: string): void {
  let count = 1;
  const held = (): string | null => storage.getItem(quarantineKey(key, count));
  while (held() !== null && held() !== text) count += 1;
  storage.setItem(quarantineKey(key, count), text);
}

/** All that was quarantined. Throws where the storage does. */
export function readQuarantine(storage: KeyValues): readonly Unreadable[] {
  return keysOf(storage)
    .filter(isQuarantineKey)
    .sort()
    .flatMap((key) => {
      const text = storage.getItem(key);
      return text === null ? [] : [{ key, text, problem: 'unreadable' as const }];
    });
}
