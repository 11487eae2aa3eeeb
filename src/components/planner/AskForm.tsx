import { useEffect, useRef, useState } from 'preact/hooks';

import type { Day } from '../../plan/day.ts';
import { isAmongMore, type FieldProblem } from './controls.ts';
import type { Draft } from './draft.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { InterviewFields } from './InterviewFields.tsx';
import { Later } from './Later.tsx';
import { ReplyField } from './ReplyField.tsx';
import { unfinishedDates } from './unfinished-dates.ts';

interface Props {
  readonly draft: Draft;
  readonly today: Day;
  readonly problems: readonly FieldProblem[];
  readonly change: (draft: Draft) => void;
  /** Told at the first sign that the reader will fill the form in. */
  readonly onIntent: () => void;
  /** Makes the plan; handed the ids of date fields that hold half a date. */
  readonly onShow: (unfinished: ReadonlySet<string>) => void;
  /** What stands at the button: that the plan is being made, or why there is none. */
  readonly note: string;
  /** The control to go to when the form opens, as after "Change". */
  readonly startAt: string | null;
  readonly base: string;
  /** The years that holidays are known for. */
  readonly years: readonly [first: number, last: number];
}

/** The questions. Nothing is computed while somebody types; "Show my plan" does. */
export function AskForm({ draft, today, problems, change, onIntent, onShow, note, startAt, base, years }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const more = useRef<HTMLDetailsElement>(null);
  // A field that is wrong or wanted must not hide in a folded part.
  const [isOpen, setOpen] = useState(startAt !== null && isAmongMore(startAt));
  // Folding it again takes away nothing that was typed.
  const wasOpened = useRef(false);
  wasOpened.current ||= isOpen;
  const errorAt = (control: string): string | undefined =>
    problems.find((problem) => problem.control === control)?.says;

  useEffect(() => {
    // It may have been opened before this script had come.
    if (more.current?.open) setOpen(true);
  }, []);
  useEffect(() => {
    if (problems.some(({ control }) => isAmongMore(control))) setOpen(true);
  }, [problems]);
  useEffect(() => {
    if (startAt && !problems.length) document.getElementById(startAt)?.focus();
  }, [problems, startAt]);

  return (
    <form
      ref={form}
      class="asking"
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
      <ErrorSummary title={problems.length === 1 ? 'One thing to mend' : 'A few things to mend'} problems={problems} />
      <InterviewFields {...{ draft, change, errorAt, today }} />
      <ReplyField {...{ draft, change, errorAt }} />
      <details ref={more} class="more-questions" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>More: pace, phone or email, holidays, another offer, names</summary>
        {wasOpened.current && (
          <Later
            load={() => import('./MoreFields.tsx')}
            of={{ draft, change, errorAt, base, years, startAt }}
            meanwhile="Loading the other questions."
            without="The other questions could not be loaded. A plan can do without them."
          />
        )}
      </details>
      <button type="submit" class="button main" aria-describedby="show-note">
        Show my plan
      </button>
      <p id="show-note" class="label">
        {note}
      </p>
    </form>
  );
}
