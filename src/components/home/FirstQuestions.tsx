import { useState } from 'preact/hooks';

import type { FieldProblem } from '../../session/form/index.ts';
import { PlannerForm } from '../planner/form/PlannerForm.tsx';
import { useForm } from '../planner/form/use-form.ts';
import { NOT_LOADED } from '../ui/not-loaded.ts';

interface Props {
  /** The folder that the site is published in, ending in a slash. */
  readonly base: string;
}

/** The planner's first two questions, for the home page; the answer is shown by the planner itself. */
export function FirstQuestions({ base }: Props) {
  const [form, { values }, today] = useForm();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const show = async (unfinished: ReadonlySet<string>): Promise<void> => {
    try {
      const { submitElsewhere } = await load();
      setProblems(submitElsewhere(unfinished, base));
    } catch {
      setProblems([{ control: '', says: NOT_LOADED }]);
    }
  };
  return (
    <PlannerForm
      {...{ values, today, problems, base }}
      change={(next) => form?.type(next)}
      isNew
      note=""
      onIntent={() => {
        // A failure is said once the button is pressed.
        load().catch(() => null);
      }}
      onShow={(unfinished) => void show(unfinished)}
    />
  );
}

const load = () => import('../planner/submit-elsewhere.ts');
