import { useEffect } from 'preact/hooks';

import { adoptStyles } from '../../ui/adopt-styles.ts';
import { Choices } from '../../ui/fields/Choices.tsx';
import { DateField } from '../../ui/fields/DateField.tsx';
import { CHANNELS, PACES } from '../../ui/fields/plan-choices.ts';
import { CONTROLS, isAmongMore, type FormValues } from '../../../session/form/index.ts';
import type { FieldProps } from './field-props.ts';
import { PeopleFields } from './PeopleFields.tsx';
import styles from './region.css?inline';
import { RegionField } from './RegionField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';

interface Props extends FieldProps {
  readonly base: string;
  /** The years that holidays are known for. */
  readonly years: readonly [first: number, last: number];
  /** The control that the form was opened for; it takes focus if it is one of these. */
  readonly startAt: string | null;
}

adoptStyles(styles);

/** What a plan can do without: pace, channel, recruiter, holidays, another offer, names. Loaded when unfolded. */
export default function MoreFields({ values, change, errorAt, base, years, startAt }: Props) {
  useEffect(() => {
    if (startAt && isAmongMore(startAt)) document.getElementById(startAt)?.focus();
    // Once, when these questions have come.
  }, []);
  const set = (more: Partial<FormValues>): void => change({ ...values, ...more });
  return (
    <>
      <Choices
        name="pace"
        legend="How often do you want to follow up?"
        value={values.pace}
        onValue={(pace) => set({ pace })}
        choices={PACES}
      />
      <Choices
        name="channel"
        legend="How you'll follow up"
        value={values.channel}
        onValue={(channel) => set({ channel })}
        choices={CHANNELS}
      />
      <Choices
        name="via"
        legend="How you applied"
        value={values.via}
        onValue={(via) => set({ via })}
        choices={[
          { value: 'direct', label: 'Directly' },
          { value: 'recruiter', label: 'Through a recruiter' },
        ]}
      />
      <RegionField {...{ values, change, errorAt, base, years }} />
      <DaysOff {...{ values, change, errorAt }} />
      <DateField
        id={CONTROLS.otherOfferDue}
        label="If another employer wants an answer from you, by what date?"
        hint="Leave it empty if there is no other offer."
        value={values.otherOfferDue}
        onValue={(otherOfferDue) => set({ otherOfferDue })}
        error={errorAt(CONTROLS.otherOfferDue)}
      />
      <fieldset class="field">
        <legend>Names for your letters</legend>
        <p class="hint">They stay on this device and are used to fill in your messages.</p>
        <TextField
          id={CONTROLS.company}
          label="Company"
          value={values.company}
          onValue={(company) => set({ company })}
        />
        <TextField id="role" label="Role" value={values.role} onValue={(role) => set({ role })} />
        <PeopleFields people={values.people} onPeople={(people) => set({ people })} />
      </fieldset>
    </>
  );
}

function DaysOff({ values, change, errorAt }: FieldProps) {
  const setDays = (daysOff: readonly string[]): void => change({ ...values, daysOff });
  return (
    <fieldset class="field">
      <legend>Days when you can't follow up</legend>
      {values.daysOff.map((value, index) => (
        <DateField
          key={index}
          id={CONTROLS.dayOff(index)}
          label={`Day off ${String(index + 1)}`}
          value={value}
          onValue={(day) => setDays(values.daysOff.with(index, day))}
          error={errorAt(CONTROLS.dayOff(index))}
        >
          <button
            type="button"
            class="plain"
            aria-label={`Remove day off ${String(index + 1)}`}
            onClick={() => setDays(values.daysOff.toSpliced(index, 1))}
          >
            Remove
          </button>
        </DateField>
      ))}
      <button type="button" id="add-day-off" class="plain" onClick={() => setDays([...values.daysOff, ''])}>
        Add a day off
      </button>
    </fieldset>
  );
}
