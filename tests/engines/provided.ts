import type { Engine } from '../../scripts/browsers/find-engines.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The engine of this project. */
    readonly engine: Engine;
    /** The copy of the built site that is tested. */
    readonly siteFolder: string;
    /** A folder in which the runs in one engine leave what those in another compare with. */
    readonly sharedFolder: string;
  }
}
