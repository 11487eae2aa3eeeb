import { dayInWords, type LengthUnit } from '../../../plan/index.ts';
import { CONTROLS, promisedDayIn } from '../../../session/form/index.ts';
import { FieldError } from '../../ui/fields/FieldError.tsx';
import type { FieldProps } from './field-props.ts';

const UNITS: readonly LengthUnit[] = ['days', 'weeks', 'months'];

/** A length of time within which the reader would hear, with the day that it comes to. */
export function LengthField({ values, change, errorAt }: FieldProps) {
  const day = promisedDayIn(values);
  const error = errorAt(CONTROLS.replyCount);
  return (
    <div class="field">
      <label for={CONTROLS.replyCount}>They said you’d hear within</label>
      <FieldError id="reply-count-error" says={error} />
      <div class="row">
        <input
          id={CONTROLS.replyCount}
          name={CONTROLS.replyCount}
          class="count"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={values.replyCount}
          onInput={(event) => change({ ...values, replyCount: event.currentTarget.value })}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? 'reply-count-error reply-count-echo' : 'reply-count-echo'}
        />
        <select
          aria-label="Days, weeks or months"
          value={values.replyUnit}
          onChange={(event) => change({ ...values, replyUnit: event.currentTarget.value as LengthUnit })}
        >
          {UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {unit}
            </option>
          ))}
        </select>
      </div>
      <p class="echo" id="reply-count-echo">
        {day ? `Counted from the interview: ${dayInWords(day, true)}` : ''}
      </p>
    </div>
  );
}
