import { useEffect, useRef, useState } from 'preact/hooks';

import type { Day } from '../../plan/index.ts';
import type { FieldProblem } from './controls.ts';
import type { Draft } from './draft.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { InterviewFields } from './InterviewFields.tsx';
import { MoreFields } from './MoreFields.tsx';
import { ReplyField } from './ReplyField.tsx';
import { unfinishedDates } from './unfinished-dates.ts';

interface Props {
  readonly draft: Draft;
  readonly today: Day;
  readonly problems: readonly FieldProblem[];
  readonly change: (draft: Draft) => void;
  /** Makes the plan; handed the ids of date fields that hold half a date. */
  readonly onShow: (unfinished: ReadonlySet<string>) => void;
  /** The control to go to when the form opens, as after "Change". */
  readonly startAt: string | null;
  readonly base: string;
  /** The years that holidays are known for. */
  readonly years: readonly [first: number, last: number];
}

/** The questions. Nothing is computed while somebody types; "Show my plan" does. */
export function AskForm({ draft, today, problems, change, onShow, startAt, base, years }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const more = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  const errorAt = (control: string): string | undefined =>
    problems.find((problem) => problem.control === control)?.says;

  useEffect(() => {
    // A field that is wrong or wanted must not hide in a folded part.
    const wanted = [...problems.map(({ control }) => control), ...(startAt ? [startAt] : [])];
    if (wanted.some((control) => more.current?.querySelector(`#${control}`))) more.current?.setAttribute('open', '');
    if (startAt && !problems.length) document.getElementById(startAt)?.focus();
  }, [problems, startAt]);

  return (
    <form
      ref={form}
      class="asking"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onShow(unfinishedDates(form.current));
      }}
    >
      <ErrorSummary title={problems.length === 1 ? 'One thing to mend' : 'A few things to mend'} problems={problems} />
      <InterviewFields {...{ draft, change, errorAt, today }} />
      <ReplyField {...{ draft, change, errorAt }} />
      <details ref={more} class="more-questions" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>More: pace, phone or email, holidays, another offer, names</summary>
        <MoreFields {...{ draft, change, errorAt, base, isOpen, years }} />
      </details>
      <button type="submit" class="button main">
        Show my plan
      </button>
    </form>
  );
}
