import type { ComponentChildren } from 'preact';

import { dayInWords, parseDay } from '../../plan/index.ts';
import type { CandidateLink, LinkChoices } from './candidate-link.ts';
import { RegionSelect } from './RegionSelect.tsx';

interface Props {
  readonly base: string;
  readonly choices: LinkChoices;
  readonly onChoices: (choices: LinkChoices) => void;
  /** What keeps the link from being made. */
  readonly wrong: Extract<CandidateLink, { readonly says: string }> | null;
}

/** Whom the link is for, and what it sets beforehand. */
export function LinkForm({ base, choices, onChoices, wrong }: Props) {
  const set = (more: Partial<LinkChoices>): void => onChoices({ ...choices, ...more });
  return (
    <div class="link-form">
      <Choice
        name="audience"
        legend="Who is the link for?"
        value={choices.audience}
        onValue={(audience) => set({ audience })}
        choices={[
          ['class', 'A whole class', 'The interview day is left blank, and each person fills in their own.'],
          ['one', 'One candidate', 'The link opens their plan.'],
        ]}
      />
      {choices.audience === 'one' && (
        <>
          <DayField
            id="interview"
            label="Day of the interview"
            value={choices.interview}
            onValue={(interview) => set({ interview })}
            error={wrong?.field === 'interview' ? wrong.says : null}
          />
          <DayField
            id="reply"
            label="They said they would reply by"
            hint="Leave this empty if they gave no date."
            value={choices.reply}
            onValue={(reply) => set({ reply })}
            error={wrong?.field === 'reply' ? wrong.says : null}
          />
        </>
      )}
      <Choice
        name="pace"
        legend="How often should they follow up?"
        value={choices.pace}
        onValue={(pace) => set({ pace })}
        choices={[
          ['reserved', 'Reserved', 'One check-in by email, then wait.'],
          ['steady', 'Steady', 'A check-in, then once a week: three calls or emails in all.'],
          ['persistent', 'Persistent', 'One more week: four calls or emails in all.'],
        ]}
      />
      <Choice
        name="channel"
        legend="How will they follow up?"
        value={choices.channel}
        onValue={(channel) => set({ channel })}
        choices={[
          ['call', 'By phone and email'],
          ['email', 'By email only'],
        ]}
      />
      <RegionSelect base={base} region={choices.region} onRegion={(region) => set({ region })} />
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly value: Value;
  readonly onValue: (value: Value) => void;
  readonly choices: readonly (readonly [value: Value, label: string, hint?: string])[];
}

/** One choice of a few, as radio buttons. */
export function Choice<Value extends string>({ name, legend, value, onValue, choices }: ChoiceProps<Value>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map(([one, label, hint]) => (
        <label key={one} class="choice">
          <input type="radio" name={name} value={one} checked={value === one} onChange={() => onValue(one)} />
          <span>
            {label}
            {hint && <span class="label">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface DayFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly error: string | null;
}

function DayField({ id, label, hint, value, onValue, error }: DayFieldProps) {
  const day = parseDay(value);
  // What is missing is no mistake until something is filled in.
  const note: ComponentChildren = error ?? (day ? dayInWords(day, true) : hint);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        aria-describedby={`${id}-note`}
        aria-invalid={error !== null && day !== null ? true : undefined}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      <p id={`${id}-note`} class={error !== null && day !== null ? 'error' : 'label'}>
        {note}
      </p>
    </div>
  );
}
