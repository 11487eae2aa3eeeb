import { useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

import type { FieldProblem } from './controls.ts';
import type { Draft } from './draft.ts';
import { NOT_LOADED } from './not-loaded.ts';
import { unfinishedDates } from './unfinished-dates.ts';

/** A form whose answer is shown by the planner's own page. */
interface FirstPlan {
  readonly form: RefObject<HTMLFormElement>;
  readonly problems: readonly FieldProblem[];
  readonly errorAt: (control: string) => string | undefined;
  /** Reads the form, and goes to the planner where nothing is to be mended. */
  readonly show: (event: Event, draft: Draft) => Promise<void>;
  /** Fetches what reads the form, at the first sign that it will be wanted. */
  readonly fetchAhead: () => void;
}

/** Reads a form into a plan and goes to the planner; the code for it loads from the first sign that it will be wanted. */
export function useFirstPlan(base: string): FirstPlan {
  const form = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  return {
    form,
    problems,
    errorAt: (control) => problems.find((problem) => problem.control === control)?.says,
    show: async (event, draft) => {
      event.preventDefault();
      const unfinished = unfinishedDates(form.current);
      try {
        const { showInPlanner } = await load();
        setProblems(await showInPlanner(draft, unfinished, base));
      } catch {
        setProblems([{ control: '', says: NOT_LOADED }]);
      }
    },
    fetchAhead: () => {
      // A failure is said once the button is pressed.
      load().catch(() => null);
    },
  };
}

const load = () => import('./show-in-planner.ts');
