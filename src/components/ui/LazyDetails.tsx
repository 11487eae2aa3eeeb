import type { ComponentChildren, ComponentProps } from 'preact';
import { useState } from 'preact/hooks';

import { LazyPart } from './LazyPart.tsx';

type Props<Of extends object> = ComponentProps<typeof LazyPart<Of>> & {
  readonly summary: ComponentChildren;
  /** Whether the page unfolds it by itself. */
  readonly isOpen?: boolean;
  readonly class?: string;
};

/** A folded part of the page, whose code is loaded when it is first unfolded. */
export function LazyDetails<Of extends object>({ summary, isOpen = false, class: name, ...part }: Props<Of>) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details class={name} open={isOpen} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      {wasOpened && <LazyPart<Of> {...part} />}
    </details>
  );
}
