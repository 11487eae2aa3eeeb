import '../planner/planner.css';

import { useRef, useState } from 'preact/hooks';

import { todayOnThisDevice, writePlanLink } from '../../plan/index.ts';
import { keepInTab } from '../../storage/tab.ts';
import { beginApplication } from '../planner/begin-application.ts';
import type { FieldProblem } from '../planner/controls.ts';
import { EMPTY_DRAFT, type Draft } from '../planner/draft.ts';
import { ErrorSummary } from '../planner/ErrorSummary.tsx';
import { InterviewFields } from '../planner/InterviewFields.tsx';
import { readDraft } from '../planner/read-draft.ts';
import { ReplyField } from '../planner/ReplyField.tsx';
import { unfinishedDates } from '../planner/unfinished-dates.ts';
import { useToday } from '../planner/use-today.ts';
import { PeopleFields, type Person } from './PeopleFields.tsx';
import { TextField } from '../planner/TextField.tsx';

interface Props {
  /** The folder that the site is published in, ending in a slash. */
  readonly base: string;
}

/** What to write down right after an interview; it goes into the plan and into the words for it, on this device. */
export function Debrief({ base }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const today = useToday();
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT);
  const [people, setPeople] = useState<readonly Person[]>([{ name: '', caredAbout: '' }]);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const errorAt = (control: string): string | undefined =>
    problems.find((problem) => problem.control === control)?.says;
  const note = (more: Partial<Draft['notes']>): void => setDraft({ ...draft, notes: { ...draft.notes, ...more } });

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const result = readDraft(withPeople(draft, people), todayOnThisDevice(), unfinishedDates(form.current));
    if ('problems' in result) {
      setProblems(result.problems);
      return;
    }
    const kept = await keepInTab(beginApplication(result.situation));
    location.assign(`${base}planner/${kept.ok ? '' : `#${writePlanLink(result.situation)}`}`);
  };
  return (
    <form ref={form} class="planner" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary title={problems.length === 1 ? 'One thing to mend' : 'A few things to mend'} problems={problems} />
      <InterviewFields {...{ draft, change: setDraft, errorAt, today }} />
      <TextField
        id="company"
        label="Company"
        value={draft.company}
        onValue={(company) => setDraft({ ...draft, company })}
      />
      <TextField id="role" label="Role" value={draft.role} onValue={(role) => setDraft({ ...draft, role })} />
      <PeopleFields people={people} onPeople={setPeople} />
      <TextField
        id="one-thing"
        label="One thing about the job that excites you"
        hint="A particular one: it is what your thank-you note will turn on."
        value={draft.notes.oneThing}
        onValue={(oneThing) => note({ oneThing })}
      />
      <ReplyField {...{ draft, change: setDraft, errorAt }} />
      <TextField
        id="promised-by"
        label="Who said so?"
        value={draft.notes.promisedBy}
        onValue={(promisedBy) => note({ promisedBy })}
      />
      <button type="submit" class="button main">
        Show my plan
      </button>
    </form>
  );
}

function withPeople(draft: Draft, people: readonly Person[]): Draft {
  const met = people.map(({ name, caredAbout }) => ({ name: name.trim(), caredAbout: caredAbout.trim() }));
  const named = met.filter(({ name }) => name !== '');
  return {
    ...draft,
    people: named.map(({ name }) => name).join('\n'),
    notes: {
      oneThing: draft.notes.oneThing.trim(),
      promisedBy: draft.notes.promisedBy.trim(),
      people: named.map(({ name }) => name),
      caredAbout: named.map(({ caredAbout }) => caredAbout),
    },
  };
}
