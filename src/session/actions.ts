import type { Day, LogEntry, Situation } from '../plan/index.ts';
import type { Application, ImportPlan, Unreadable } from '../storage/index.ts';
import type { DoneKind } from './changes/done-entries.ts';
import type { View } from './state.ts';

/** A change to the situation of the plan on the page. */
export type SituationChange =
  /** Logs today what a step is logged as once it is done. */
  | { readonly type: 'mark-done'; readonly kind: DoneKind }
  | { readonly type: 'log'; readonly entry: LogEntry }
  /** Takes an entry back. The entry is named too, for its place may have changed in another tab. */
  | { readonly type: 'remove-entry'; readonly index: number; readonly entry: LogEntry }
  | { readonly type: 'move-entry'; readonly index: number; readonly entry: LogEntry; readonly day: Day }
  /** Changes answers: those that are named, and no others. */
  | { readonly type: 'edit'; readonly situation: Partial<Situation> };

/** All that can be done in the planner. */
export type Action =
  | SituationChange
  /** Opens the page on what the address, the tab or the device holds. */
  | { readonly type: 'open-page'; readonly fragment: string }
  /** Opens a link that came while the page was open. */
  | { readonly type: 'open-link'; readonly fragment: string }
  /**
   * Makes a plan of the form. The planner's own form changes the plan that it was filled in from; other pages' forms
   * begin a new one, unless they correct the answers of the same interview.
   */
  | {
      readonly type: 'submit-form';
      readonly unfinished: ReadonlySet<string>;
      readonly from: 'planner' | 'other-page';
    }
  | { readonly type: 'show'; readonly view: View }
  /** Begins another application; the one before stays where it is. */
  | { readonly type: 'start-new' }
  | { readonly type: 'open'; readonly id: string }
  | { readonly type: 'rename'; readonly id: string; readonly name: string }
  | { readonly type: 'archive'; readonly id: string; readonly archived: boolean }
  /** Notes what a calendar file held, by the ids of the applications. */
  | { readonly type: 'record-export'; readonly exported: Readonly<Record<string, Application['exported']>> }
  | { readonly type: 'keep-on-device' }
  /** Takes the plan out of the tab; what the device keeps stays. */
  | { readonly type: 'clear' }
  | { readonly type: 'delete'; readonly id: string }
  | { readonly type: 'undo-delete' }
  | { readonly type: 'import'; readonly plan: ImportPlan }
  | { readonly type: 'discard'; readonly unreadable: readonly Unreadable[] }
  /** Reads the clock and the storages again, after another tab has written or the page was away. */
  | { readonly type: 'refresh' }
  /** Shows nothing of what was erased. */
  | { readonly type: 'reset' }
  | { readonly type: 'say'; readonly sentence: string };

/** Whether an action was done, or why it was not, in a sentence for the place where it was asked for. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly says: string };
