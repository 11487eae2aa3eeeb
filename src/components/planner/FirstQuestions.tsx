import './planner.css';

import { useRef, useState } from 'preact/hooks';

import { todayOnThisDevice, writePlanLink } from '../../plan/index.ts';
import { keepInTab } from '../../storage/tab.ts';
import { beginApplication } from './begin-application.ts';
import type { FieldProblem } from './controls.ts';
import type { Draft } from './draft.ts';
import { draftOnPage } from './draft-on-page.ts';
import { readDraft } from './read-draft.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { InterviewFields } from './InterviewFields.tsx';
import { ReplyField } from './ReplyField.tsx';
import { unfinishedDates } from './unfinished-dates.ts';
import { useToday } from './use-today.ts';

interface Props {
  /** The folder that the site is published in, ending in a slash. */
  readonly base: string;
}

/** The planner's first two questions, for the home page; the answer is shown by the planner itself. */
export function FirstQuestions({ base }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<Draft>(draftOnPage);
  const today = useToday();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);

  const errorAt = (control: string): string | undefined =>
    problems.find((problem) => problem.control === control)?.says;
  const show = async (event: Event): Promise<void> => {
    event.preventDefault();
    const result = readDraft(draft, todayOnThisDevice(), unfinishedDates(form.current));
    if ('problems' in result) {
      setProblems(result.problems);
      return;
    }
    const { situation } = result;
    const kept = await keepInTab(beginApplication(situation));
    // Where the tab keeps nothing, the dates travel in the link's fragment.
    location.assign(`${base}planner/${kept.ok ? '' : `#${writePlanLink(situation)}`}`);
  };
  return (
    <form
      ref={form}
      class="planner asking"
      noValidate
      // Before the script has come, a press on the button must not send what was typed to the server.
      method="dialog"
      onSubmit={(event) => void show(event)}
    >
      <ErrorSummary title={problems.length === 1 ? 'One thing to mend' : 'A few things to mend'} problems={problems} />
      <InterviewFields {...{ draft, change: setDraft, errorAt, today }} />
      <ReplyField {...{ draft, change: setDraft, errorAt }} />
      <button type="submit" class="button main">
        Show my plan
      </button>
    </form>
  );
}
