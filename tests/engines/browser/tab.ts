import type { Query } from '../in-page/query.ts';

/** What a journey does in a browser, whatever the engine and the protocol it is driven by. */
export interface Tab {
  /** Goes to an address and waits until the page has loaded. */
  readonly goto: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Runs a function in the page. It is sent as text: it sees its arguments and nothing of its surroundings. */
  readonly evaluate: <Args extends unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ) => Promise<Awaited<Result>>;
  /** Presses the element with the mouse, where it is; false where it has gone meanwhile. */
  readonly click: (query: Query) => Promise<boolean>;
  /** Presses that point of the window. */
  readonly clickAt: (x: number, y: number) => Promise<void>;
  /** Types into what has the focus, key by key. */
  readonly type: (text: string) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  /** Pastes into what has the focus. */
  readonly paste: () => Promise<void>;
  /** Whether the browser could be given that size. */
  readonly resize: (width: number, height: number) => Promise<boolean>;
  /** Waits for a file to be downloaded. */
  readonly download: (start: () => Promise<void>) => Promise<Download>;
  /** Works in the first frame of the page from now on. */
  readonly enterFrame: () => Promise<void>;
  /** Works in the page itself again. */
  readonly leaveFrame: () => Promise<void>;
  /** The bytes of the page as a PDF; null where the engine can't print without a person. */
  readonly print: () => Promise<Uint8Array | null>;
  /** What the browser itself reported as an error, beside what the page saw. */
  readonly reported: () => readonly string[];
  readonly close: () => Promise<void>;
}

export type Key = 'Tab' | 'Enter' | 'Space' | 'Escape' | 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Slash';

export interface Download {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface Browser {
  /** A tab that shares nothing with those before: no storage, no worker. */
  readonly newTab: () => Promise<Tab>;
  readonly close: () => Promise<void>;
}
