import './first-questions.css';

import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import type { FieldProblem } from '../../session/form/index.ts';
import type { AnswerSoFar } from '../../session/index.ts';
import { PlannerForm } from '../planner/form/PlannerForm.tsx';
import { useForm } from '../tab/use-form.ts';
import { NOT_LOADED } from '../ui/not-loaded.ts';
import { StepsDrawn } from './StepsDrawn.tsx';

interface Props {
  /** The folder that the site is published in, ending in a slash. */
  readonly base: string;
  /** An example of a plan, until the answers come to one. */
  readonly children?: ComponentChildren;
}

/** The planner's first two questions, for the home page, with the plan that the answers come to drawn beside them. */
export function FirstQuestions({ base, children }: Props) {
  const [form, { values }, today] = useForm();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [answer, setAnswer] = useState<AnswerSoFar | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (!today || !values.interviews[0]) setAnswer(null);
    else
      load().then(
        ({ answerSoFar }) => isCurrent && setAnswer(answerSoFar(values, today)),
        // The example stays. A failure is said once the button is pressed.
        () => null,
      );
    return () => {
      isCurrent = false;
    };
  }, [values, today]);
  const show = async (unfinished: ReadonlySet<string>): Promise<void> => {
    try {
      const { submitElsewhere } = await load();
      setProblems(submitElsewhere(unfinished, base));
    } catch {
      setProblems([{ control: '', says: NOT_LOADED }]);
    }
  };
  return (
    <div class="start">
      <div class="question" id="question">
        <PlannerForm
          {...{ values, today, problems, base }}
          change={(next) => form?.type(next)}
          isNew
          note=""
          onIntent={() => {
            load().catch(() => null);
          }}
          onShow={(unfinished) => void show(unfinished)}
        />
        <p class="label">
          What you type stays on your device. <a href={`${base}privacy/`}>How</a>
        </p>
      </div>
      <aside class="example" aria-label={answer ? 'Your plan so far' : 'An example plan'}>
        {answer ? (
          <>
            <p class="label">Your plan so far</p>
            <StepsDrawn plan={answer.plan} {...(answer.isWhole ? {} : { first: 1 })} />
            {!answer.isWhole && <p class="label">The other steps depend on when they said you’d hear.</p>}
          </>
        ) : (
          children
        )}
      </aside>
    </div>
  );
}

const load = () => import('../tab/submit-elsewhere.ts');
