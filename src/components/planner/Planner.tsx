import './planner.css';
import './plan/plan.css';

import { useState } from 'preact/hooks';

import { AskForm } from './AskForm.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { PlanView } from './plan/PlanView.tsx';
import type { Reasons } from './reasons.ts';
import { StatusLine } from './StatusLine.tsx';
import { usePlanner } from './use-planner.ts';

interface Props {
  /** The rules that plans may name, with who says them. */
  readonly reasons: Reasons;
  /** The folder that the site is published in, ending in a slash. */
  readonly base: string;
  /** The years that holidays are known for. */
  readonly years: readonly [first: number, last: number];
}

/** The planner: asks what happened, and answers with a plan. */
export function Planner({ reasons, base, years }: Props) {
  const planner = usePlanner(base);
  // Where the form opens after a Change button; null for its beginning.
  const [startAt, setStartAt] = useState<string | null>(null);
  const { answer, today } = planner;

  return (
    <div class="planner" data-pagefind-ignore>
      <StatusLine status={planner.status} />
      {answer ? (
        <>
          <ErrorSummary
            title={
              planner.linkProblems.length === 1
                ? 'One thing in this link makes no sense'
                : 'Some things in this link make no sense'
            }
            problems={planner.linkProblems}
          />
          <PlanView
            {...{ reasons, base, answer }}
            say={planner.say}
            onSituation={planner.replan}
            onChange={(control) => {
              setStartAt(control);
              planner.ask();
            }}
            onClear={() => {
              setStartAt('interview-1');
              planner.clear();
            }}
            onExported={planner.exported}
            takesFocus={planner.linkProblems.length === 0}
          />
        </>
      ) : (
        <AskForm
          {...{ today, startAt, base, years }}
          draft={planner.draft}
          problems={planner.problems}
          change={planner.change}
          onShow={(unfinished) => void planner.show(unfinished)}
        />
      )}
    </div>
  );
}
