import '../../ui/fields/fields.css';

import { useEffect, useRef, useState } from 'preact/hooks';

import type { Day } from '../../../plan/index.ts';
import { isAmongMore, type FieldProblem, type FormValues } from '../../../session/form/index.ts';
import { ErrorSummary } from '../../ui/fields/ErrorSummary.tsx';
import { unfinishedDates } from '../../ui/fields/unfinished-dates.ts';
import { LazyPart } from '../../ui/LazyPart.tsx';
import { DoneAlready } from './DoneAlready.tsx';
import { AddRound, InterviewFields } from './InterviewFields.tsx';
import { ReplyField } from './ReplyField.tsx';

interface Props {
  readonly values: FormValues;
  /** Null until the page has come to life. */
  readonly today: Day | null;
  readonly problems: readonly FieldProblem[];
  readonly change: (values: FormValues) => void;
  /** Called at the first sign that the reader will fill the form in. */
  readonly onIntent: () => void;
  /** Makes the plan; handed the ids of date fields that hold half a date. */
  readonly onShow: (unfinished: ReadonlySet<string>) => void;
  /** What stands at the button: that the plan is being made, or why there is none. */
  readonly note: string;
  /** Whether the form asks what has been done already: not where the plan has a log of its own. */
  readonly isNew: boolean;
  /** The control to go to when the form opens, as after "Edit". */
  readonly startAt?: string | null;
  readonly base: string;
  /** The years that holidays are known for; without them, the form asks its two first questions alone. */
  readonly years?: readonly [first: number, last: number];
}

/** The questions. Nothing is computed while somebody types; "Show my plan" does. */
export function PlannerForm(props: Props) {
  const { values, today, problems, change, onIntent, onShow, note, isNew, startAt = null, base, years } = props;
  const form = useRef<HTMLFormElement>(null);
  const errorAt = (control: string): string | undefined =>
    problems.find((problem) => problem.control === control)?.says;
  const fields = { values, change, errorAt };

  useEffect(() => {
    if (startAt && !problems.length) document.getElementById(startAt)?.focus();
  }, [problems, startAt]);

  return (
    <form
      ref={form}
      class="fields asking"
      noValidate
      // Before the script has come, a press on the button must not send what was typed to the server.
      method="dialog"
      onFocusIn={onIntent}
      onPointerOver={onIntent}
      onSubmit={(event) => {
        event.preventDefault();
        onShow(unfinishedDates(form.current));
      }}
    >
      <ErrorSummary
        title={problems.length === 1 ? 'There is a problem' : 'There are some problems'}
        problems={problems}
      />
      <InterviewFields {...fields} today={today} />
      <ReplyField {...fields} today={today} />
      {isNew && <DoneAlready {...fields} today={today} />}
      <button type="submit" class="button main" aria-describedby="show-note">
        Show my plan
      </button>
      <p id="show-note" class="label">
        {note}
      </p>
      {years ? (
        <MoreQuestions {...fields} {...{ base, years, startAt, problems }} />
      ) : (
        <p>
          <AddRound {...fields} />
        </p>
      )}
    </form>
  );
}

interface MoreProps {
  readonly values: FormValues;
  readonly change: (values: FormValues) => void;
  readonly errorAt: (control: string) => string | undefined;
  readonly problems: readonly FieldProblem[];
  readonly startAt: string | null;
  readonly base: string;
  readonly years: readonly [first: number, last: number];
}

/** What a plan can do without, folded at first. A field that is wrong or wanted does not hide there. */
function MoreQuestions({ problems, startAt, ...fields }: MoreProps) {
  const more = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(startAt !== null && isAmongMore(startAt));
  // Folding it again takes away nothing that was typed.
  const [wasOpened, setOpened] = useState(isOpen);
  useEffect(() => {
    // It may have been opened before this script had come.
    if (more.current?.open) setOpen(true);
  }, []);
  useEffect(() => {
    if (problems.some(({ control }) => isAmongMore(control))) setOpen(true);
  }, [problems]);
  useEffect(() => {
    if (isOpen) setOpened(true);
  }, [isOpen]);
  return (
    <details ref={more} class="more-questions" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>More: another round, pace, phone or email, holidays, another offer, names</summary>
      {wasOpened && (
        <>
          <AddRound {...fields} />
          <LazyPart
            load={() => import('./MoreFields.tsx')}
            of={{ ...fields, startAt }}
            meanwhile="Loading the other questions."
            without="The other questions could not be loaded. You can make a plan without them."
          />
        </>
      )}
    </details>
  );
}
