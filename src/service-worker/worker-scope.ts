import type { SiteFiles } from './site-files.ts';

/*
 * As much of a service worker's global scope as is used here. TypeScript's own types of it and those of pages name the
 * same things differently, and can't stand in one program.
 */
export interface WorkerScope {
  readonly SITE: SiteFiles;
  readonly location: { readonly origin: string };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly registration: ServiceWorkerRegistration;
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <Type extends keyof WorkerEvents>(
    type: Type,
    listener: (event: WorkerEvents[Type]) => void,
  ) => void;
}

interface WorkerEvents {
  readonly install: LastingEvent;
  readonly activate: LastingEvent;
  readonly fetch: FetchEvent;
  readonly message: LastingEvent & { readonly data: unknown; readonly ports: readonly MessagePort[] };
}

/** An event that keeps the worker alive until what it began is done. */
export interface LastingEvent {
  readonly waitUntil: (done: Promise<unknown>) => void;
}

export interface FetchEvent extends LastingEvent {
  readonly request: Request;
  /** The page as the browser has asked for it while the worker was starting; nothing where it can't. */
  readonly preloadResponse: Promise<Response | undefined>;
  readonly respondWith: (response: Promise<Response>) => void;
}

/** The scope that this code runs in. */
export const worker = globalThis as unknown as WorkerScope;
