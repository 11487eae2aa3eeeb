import type { Day } from '../../../plan/index.ts';
import { CONTROLS, promiseHasPassed } from '../../../session/form/index.ts';
import { DateField } from '../../ui/fields/DateField.tsx';
import type { FieldProps } from './field-props.ts';

/** What the reader has done already, asked once the day that they promised has passed. */
export function DoneAlready({ values, change, errorAt, today }: FieldProps & { readonly today: Day | null }) {
  if (!today || !promiseHasPassed(values, today)) return null;
  return (
    <fieldset class="field">
      <legend>That day has passed. What have you already done?</legend>
      <label class="tick">
        <input
          type="checkbox"
          checked={values.hasThanked}
          onChange={(event) => change({ ...values, hasThanked: event.currentTarget.checked })}
        />
        I sent a thank-you note
      </label>
      <DateField
        id={CONTROLS.contactedOn}
        label="The last day you got in touch"
        hint="Leave it empty if you haven’t since the interview."
        value={values.contactedOn}
        onValue={(contactedOn) => change({ ...values, contactedOn })}
        error={errorAt(CONTROLS.contactedOn)}
      />
    </fieldset>
  );
}
