import type { ReadableAtom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';

/**
 * What the store holds, drawn together with the state of components, whichever store is handed in. Not `useStore` of
 * @nanostores/preact: it draws a turn later, and until then a text field that is drawn for a reason of its own gets its
 * old text back and loses the key that is typed meanwhile; and where it is handed another store, it misses what changes
 * there before it listens.
 */
export function useStoreAtOnce<Value>(store: ReadableAtom<Value>): Value {
  const [, draw] = useState({});
  useEffect(() => store.subscribe(() => draw({})), [store]);
  return store.get();
}
