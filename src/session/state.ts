import type { Day, Plan, RegionCalendar } from '../plan/index.ts';
import type { Application, StorageProblem, Unreadable } from '../storage/index.ts';
import type { FieldProblem } from './form/controls.ts';
import type { Place, RemovedFrom } from './library.ts';

/** What the page shows: the form, a plan, or all applications. */
export type View = 'form' | 'plan' | 'applications';

/** The application that the page works on, with its plan as of today. */
export interface CurrentPlan {
  readonly application: Application;
  /** Null while the holidays of its region load, and where its situation allows no plan. */
  readonly plan: Plan | null;
  readonly region: RegionCalendar | null;
  /** Where it is saved; null where the browser lets nothing be saved. */
  readonly place: Place | null;
  /** What is different since the plan was last made, in a sentence; null where nothing is. */
  readonly changed: string | null;
  /** What of the situation makes no sense and is left out of the plan. */
  readonly leftOut: readonly string[];
}

/** All that the planner's page shows. */
export interface SessionState {
  readonly view: View;
  readonly today: Day;
  readonly current: CurrentPlan | null;
  /** What the tab and the device hold, the last changed first. */
  readonly applications: readonly Application[];
  /** The ids of those that the device keeps. */
  readonly onDevice: ReadonlySet<string>;
  readonly unreadable: readonly Unreadable[];
  /** What went wrong last with saving or reading; null where nothing did. */
  readonly storageProblem: StorageProblem | null;
  /** What is wrong with the form, field by field. */
  readonly formProblems: readonly FieldProblem[];
  /** What is wrong with the link that was opened. */
  readonly linkProblems: readonly string[];
  /** The holidays of regions that have been asked for; null for those that can't be had. */
  readonly regions: ReadonlyMap<string, RegionCalendar | null>;
  /** What was deleted last, while it can be brought back. */
  readonly deleted: { readonly name: string; readonly removed: readonly RemovedFrom[] } | null;
  /** What the status line says; the count tells two equal sentences apart. */
  readonly status: { readonly sentence: string; readonly count: number };
}
