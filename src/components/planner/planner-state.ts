import type { Day, Plan, RegionCalendar, Situation } from '../../plan/index.ts';
import type { Application } from '../../storage/application.ts';
import type { FieldProblem } from './controls.ts';
import type { Draft } from './draft.ts';
import type { Status } from './StatusLine.tsx';

/** A plan on the page, with what it was made from. */
export interface Answer {
  readonly application: Application;
  readonly plan: Plan;
  readonly region: RegionCalendar | null;
  /** What is different since the plan was last made; null where nothing is. */
  readonly changed: string | null;
}

/** What the page shows: the questions, a plan, or all applications. */
export type View = 'asking' | 'plan' | 'overview';

export interface PlannerState {
  readonly view: View;
  readonly draft: Draft;
  readonly today: Day;
  readonly answer: Answer | null;
  readonly problems: readonly FieldProblem[];
  readonly linkProblems: readonly FieldProblem[];
  readonly status: Status;
  readonly say: (sentence: string) => void;
  readonly change: (draft: Draft) => void;
  /** Makes the plan of the form; handed the ids of date fields that hold half a date. */
  readonly show: (unfinished: ReadonlySet<string>) => Promise<void>;
  /** Makes the plan again from a changed situation. */
  readonly replan: (situation: Situation) => void;
  /** Takes what calendars were told, or a new name, into the application. */
  readonly amend: (change: Partial<Pick<Application, 'exported' | 'name'>>) => Promise<void>;
  /** Goes back to the form, with all that was typed. */
  readonly ask: () => void;
  /** Begins another application; what is remembered stays. */
  readonly startAnew: () => void;
  readonly open: (application: Application) => void;
  readonly showAll: () => void;
  readonly remember: () => Promise<void>;
  readonly clear: () => void;
}
