import type { Plan, RegionCalendar, Situation } from '../../plan/index.ts';
import type { Application } from '../../storage/application.ts';
import type { FieldProblem } from './controls.ts';

/** A plan on the page, with what it was made from. */
export interface Answer {
  readonly application: Application;
  readonly plan: Plan;
  readonly region: RegionCalendar | null;
  /** What is different since the plan was last made; null where nothing is. */
  readonly changed: string | null;
}

/** What the page knows of its plan, and what can be done with it. */
export interface PlannerState {
  readonly answer: Answer | null;
  readonly linkProblems: readonly FieldProblem[];
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
