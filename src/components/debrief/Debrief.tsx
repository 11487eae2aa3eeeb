import '../ui/fields/fields.css';

import { useRef, useState } from 'preact/hooks';

import { EMPTY_FORM, type FieldProblem, type FormValues } from '../../session/form/index.ts';
import { InterviewFields } from '../planner/form/InterviewFields.tsx';
import { PeopleFields } from '../planner/form/PeopleFields.tsx';
import { ReplyField } from '../planner/form/ReplyField.tsx';
import { useForm } from '../tab/use-form.ts';
import { ErrorSummary } from '../ui/fields/ErrorSummary.tsx';
import { TextField } from '../ui/fields/TextField.tsx';
import { unfinishedDates } from '../ui/fields/unfinished-dates.ts';
import { NOT_LOADED } from '../ui/not-loaded.ts';

interface Props {
  /** The folder that the site is published in, ending in a slash. */
  readonly base: string;
}

/** What to write down right after an interview; it goes into the plan and into the words for it, on this device. */
export function Debrief({ base }: Props) {
  const [form, { values }, today] = useForm();
  const element = useRef<HTMLFormElement>(null);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const change = (next: FormValues): void => form?.type(next);
  const set = (more: Partial<FormValues>): void => change({ ...values, ...more });
  const errorAt = (control: string): string | undefined =>
    problems.find((problem) => problem.control === control)?.says;
  const fields = { values, change, errorAt, today };
  const show = async (): Promise<void> => {
    try {
      const { submitElsewhere } = await load();
      setProblems(submitElsewhere(unfinishedDates(element.current), base));
    } catch {
      setProblems([{ control: '', says: NOT_LOADED }]);
    }
  };
  return (
    <form
      ref={element}
      class="fields"
      noValidate
      // Before the script has come, a press on the button must not send what was typed to the server.
      method="dialog"
      onFocusIn={fetchAhead}
      onPointerOver={fetchAhead}
      onSubmit={(event) => {
        event.preventDefault();
        void show();
      }}
    >
      <ErrorSummary
        title={problems.length === 1 ? 'There is a problem' : 'There are some problems'}
        problems={problems}
      />
      <InterviewFields {...fields} />
      <TextField id="company" label="Company" value={values.company} onValue={(company) => set({ company })} />
      <TextField id="role" label="Role" value={values.role} onValue={(role) => set({ role })} />
      <PeopleFields
        people={values.people.length ? values.people : EMPTY_FORM.people}
        onPeople={(people) => set({ people })}
      />
      <TextField
        id="one-thing"
        label="One thing about the job that excites you"
        hint="Be specific. Your thank-you note will mention it."
        value={values.oneThing}
        onValue={(oneThing) => set({ oneThing })}
      />
      <ReplyField {...fields} />
      <TextField
        id="promised-by"
        label="Who told you?"
        value={values.promisedBy}
        onValue={(promisedBy) => set({ promisedBy })}
      />
      <button type="submit" class="button main">
        Show my plan
      </button>
    </form>
  );
}

const load = () => import('../tab/submit-elsewhere.ts');

function fetchAhead(): void {
  // A failure is said once the button is pressed.
  load().catch(() => null);
}
