import type { ReadableAtom } from 'nanostores';
import { useEffect, useState } from 'preact/hooks';

/**
 * What the store holds, drawn together with the state of components. `useStore` of @nanostores/preact draws it a turn
 * later: until then a text field that is drawn for a reason of its own gets its old text back, and loses the key that
 * is typed meanwhile.
 */
export function useStoreAtOnce<Value>(store: ReadableAtom<Value>): Value {
  const [, draw] = useState({});
  useEffect(() => store.subscribe(() => draw({})), [store]);
  return store.get();
}
