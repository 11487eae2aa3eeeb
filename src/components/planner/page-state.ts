import type { Dispatch, StateUpdater } from 'preact/hooks';

import type { FieldProblem } from './controls.ts';
import type { Draft } from './draft.ts';

/** What the page shows: the questions, a plan, or all applications. */
export type View = 'asking' | 'plan' | 'overview';

/** What the form and its answer share. The page holds it, so that the form works before the code of the answer has come. */
export interface PageState {
  readonly view: View;
  readonly setView: (view: View) => void;
  readonly draft: Draft;
  readonly setDraft: Dispatch<StateUpdater<Draft>>;
  readonly setProblems: (problems: readonly FieldProblem[]) => void;
  /** Where the form opens after a Change button; null for its beginning. */
  readonly setStartAt: (control: string) => void;
  /** Says a sentence in the page's status line. */
  readonly say: (sentence: string) => void;
}

/** That the reader has pressed "Show my plan", with the ids of date fields that then held half a date. */
export interface Asked {
  readonly unfinished: ReadonlySet<string>;
}
