import type { Labeled } from '../labeled.ts';

/** What people in one kind of work write to an employer. */
export interface Work extends Labeled {
  readonly work: string;
}
