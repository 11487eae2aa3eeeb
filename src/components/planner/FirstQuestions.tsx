import './planner.css';

import { useState } from 'preact/hooks';

import type { Draft } from './draft.ts';
import { draftOnPage } from './draft-on-page.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { InterviewFields } from './InterviewFields.tsx';
import { ReplyField } from './ReplyField.tsx';
import { useFirstPlan } from './use-first-plan.ts';
import { useToday } from './use-today.ts';

interface Props {
  /** The folder that the site is published in, ending in a slash. */
  readonly base: string;
}

/** The planner's first two questions, for the home page; the answer is shown by the planner itself. */
export function FirstQuestions({ base }: Props) {
  const [draft, setDraft] = useState<Draft>(draftOnPage);
  const today = useToday();
  const { form, problems, errorAt, show, fetchAhead } = useFirstPlan(base);
  return (
    <form
      ref={form}
      class="planner asking"
      noValidate
      // Before the script has come, a press on the button must not send what was typed to the server.
      method="dialog"
      onFocusIn={fetchAhead}
      onPointerOver={fetchAhead}
      onSubmit={(event) => void show(event, draft)}
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
