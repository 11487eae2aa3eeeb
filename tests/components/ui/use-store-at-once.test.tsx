import { render } from '@testing-library/preact';
import { atom, type WritableAtom } from 'nanostores';
import { useLayoutEffect } from 'preact/hooks';
import { expect, test } from 'vitest';

import { useStoreAtOnce } from '../../../src/components/ui/use-store-at-once.ts';

test('what changes in another store before it is listened to is drawn all the same', () => {
  const later = atom('loading');
  const { container, rerender } = render(<Shown store={atom('nothing')} />);
  rerender(<Shown store={later} becomes="loaded" />);
  expect(container.textContent).toBe('loaded');
});

function Shown({ store, becomes }: { readonly store: WritableAtom<string>; readonly becomes?: string }) {
  const text = useStoreAtOnce(store);
  // Runs before the effect in which a store is listened to.
  useLayoutEffect(() => {
    if (becomes !== undefined) store.set(becomes);
  }, [store, becomes]);
  return <p>{text}</p>;
}
