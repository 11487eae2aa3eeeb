import '../planner/planner.css';

import { useState } from 'preact/hooks';

import { EMPTY_DRAFT, type Draft } from '../planner/draft.ts';
import { ErrorSummary } from '../planner/ErrorSummary.tsx';
import { InterviewFields } from '../planner/InterviewFields.tsx';
import { ReplyField } from '../planner/ReplyField.tsx';
import { useFirstPlan } from '../planner/use-first-plan.ts';
import { useToday } from '../planner/use-today.ts';
import { PeopleFields, type Person } from './PeopleFields.tsx';
import { TextField } from '../planner/TextField.tsx';

interface Props {
  /** The folder that the site is published in, ending in a slash. */
  readonly base: string;
}

/** What to write down right after an interview; it goes into the plan and into the words for it, on this device. */
export function Debrief({ base }: Props) {
  const today = useToday();
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT);
  const [people, setPeople] = useState<readonly Person[]>([{ name: '', caredAbout: '' }]);
  const { form, problems, errorAt, show, fetchAhead } = useFirstPlan(base);
  const note = (more: Partial<Draft['notes']>): void => setDraft({ ...draft, notes: { ...draft.notes, ...more } });
  return (
    <form
      ref={form}
      class="planner"
      noValidate
      onFocusIn={fetchAhead}
      onPointerOver={fetchAhead}
      onSubmit={(event) => void show(event, withPeople(draft, people))}
    >
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
