import { useEffect } from 'preact/hooks';

import { adoptStyles } from './adopt-styles.ts';
import { Choices } from './Choices.tsx';
import { DateField } from './DateField.tsx';
import { CONTROLS, isAmongMore } from './controls.ts';
import type { Draft } from './draft.ts';
import type { FieldProps } from './fields.ts';
import styles from './region.css?inline';
import { RegionField } from './RegionField.tsx';
import { TextField } from './TextField.tsx';

interface Props extends FieldProps {
  readonly base: string;
  /** The years that holidays are known for. */
  readonly years: readonly [first: number, last: number];
  /** The control that the form was opened for; it takes focus if it is one of these. */
  readonly startAt: string | null;
}

adoptStyles(styles);

/** What a plan can do without: pace, channel, recruiter, holidays, another offer, names. Loaded when unfolded. */
export default function MoreFields({ draft, change, errorAt, base, years, startAt }: Props) {
  useEffect(() => {
    if (startAt && isAmongMore(startAt)) document.getElementById(startAt)?.focus();
    // Once, when these questions have come.
  }, []);
  const set = (more: Partial<Draft>): void => change({ ...draft, ...more });
  return (
    <>
      <Choices
        name="pace"
        legend="How much following up suits you and them?"
        value={draft.pace}
        onValue={(pace) => set({ pace })}
        choices={[
          { value: 'reserved', label: 'Reserved', hint: 'One check-in by email, then wait.' },
          { value: 'steady', label: 'Steady', hint: 'A check-in, then once a week, three contacts in all.' },
          { value: 'persistent', label: 'Persistent', hint: 'One more week, four contacts in all.' },
        ]}
      />
      <Choices
        name="channel"
        legend="How do you prefer to reach people?"
        value={draft.channel}
        onValue={(channel) => set({ channel })}
        choices={[
          { value: 'call', label: 'By phone, and email by turns' },
          { value: 'email', label: 'By email only' },
        ]}
      />
      <Choices
        name="via"
        legend="Who put you forward?"
        value={draft.via}
        onValue={(via) => set({ via })}
        choices={[
          { value: 'direct', label: 'I applied myself' },
          { value: 'recruiter', label: 'A recruiter, who asks for news' },
        ]}
      />
      <RegionField {...{ draft, change, errorAt, base, years }} />
      <DaysOff {...{ draft, change, errorAt }} />
      <DateField
        id={CONTROLS.offer}
        label="Does another employer want an answer from you? By which day?"
        hint="Leave it empty if there is no other offer."
        value={draft.offer}
        onValue={(offer) => set({ offer })}
        error={errorAt(CONTROLS.offer)}
      />
      <fieldset class="field">
        <legend>Names for your letters</legend>
        <p class="hint">They stay on this device, and fill in the words to use.</p>
        <TextField
          id={CONTROLS.company}
          label="Company"
          value={draft.company}
          onValue={(company) => set({ company })}
        />
        <TextField id="role" label="Role" value={draft.role} onValue={(role) => set({ role })} />
        <label for="people">The people you met, one a line</label>
        <textarea
          id="people"
          rows={3}
          value={draft.people}
          onInput={(event) => set({ people: event.currentTarget.value })}
        />
      </fieldset>
    </>
  );
}

function DaysOff({ draft, change, errorAt }: FieldProps) {
  const setDays = (daysOff: readonly string[]): void => change({ ...draft, daysOff });
  return (
    <fieldset class="field">
      <legend>Days on which you can't follow up</legend>
      {draft.daysOff.map((value, index) => (
        <DateField
          key={index}
          id={CONTROLS.dayOff(index)}
          label={`Day off ${String(index + 1)}`}
          value={value}
          onValue={(day) => setDays(draft.daysOff.with(index, day))}
          error={errorAt(CONTROLS.dayOff(index))}
        >
          <button
            type="button"
            class="plain"
            aria-label={`Remove day off ${String(index + 1)}`}
            onClick={() => setDays(draft.daysOff.toSpliced(index, 1))}
          >
            Remove
          </button>
        </DateField>
      ))}
      <button type="button" id="add-day-off" class="plain" onClick={() => setDays([...draft.daysOff, ''])}>
        Add a day off
      </button>
    </fieldset>
  );
}
