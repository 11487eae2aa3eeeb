import { dayInWords } from '../../plan/day.ts';
import type { LengthUnit } from '../../plan/length.ts';
import { Choices } from './Choices.tsx';
import { DateField } from './DateField.tsx';
import { CONTROLS } from './controls.ts';
import type { Draft } from './draft.ts';
import { FieldError } from './FieldError.tsx';
import type { FieldProps } from './fields.ts';
import { promisedDayIn } from './promised-day-in.ts';

const UNITS: readonly LengthUnit[] = ['days', 'weeks', 'months'];

/** What they said about when the reader would hear; the date appears with the choice. */
export function ReplyField({ draft, change, errorAt }: FieldProps) {
  const set = (more: Partial<Draft>): void => change({ ...draft, ...more });
  return (
    <Choices
      name="reply"
      legend="What did they say about when you would hear?"
      value={draft.replyKind}
      onValue={(replyKind) => set({ replyKind })}
      error={errorAt(CONTROLS.replyKind)}
      choices={[
        {
          value: 'by',
          label: 'By a date',
          more: (
            <DateField
              id={CONTROLS.replyDay}
              label="You would hear by"
              value={draft.replyDay}
              onValue={(replyDay) => set({ replyDay })}
              error={errorAt(CONTROLS.replyDay)}
            />
          ),
        },
        { value: 'within', label: 'Within some time', more: <LengthField {...{ draft, change, errorAt }} /> },
        {
          value: 'call-on',
          label: 'I may call on a date',
          more: (
            <DateField
              id={CONTROLS.callDay}
              label="You agreed to call on"
              value={draft.callDay}
              onValue={(callDay) => set({ callDay })}
              error={errorAt(CONTROLS.callDay)}
            />
          ),
        },
        { value: 'not-said', label: "They didn't say" },
      ]}
    />
  );
}

function LengthField({ draft, change, errorAt }: FieldProps) {
  const day = promisedDayIn(draft);
  const error = errorAt(CONTROLS.replyCount);
  return (
    <div class="field">
      <label for={CONTROLS.replyCount}>You would hear within</label>
      <FieldError id="reply-count-error" says={error} />
      <div class="row">
        <input
          id={CONTROLS.replyCount}
          name={CONTROLS.replyCount}
          class="count"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          value={draft.replyCount}
          onInput={(event) => change({ ...draft, replyCount: event.currentTarget.value })}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? 'reply-count-error reply-count-echo' : 'reply-count-echo'}
        />
        <select
          aria-label="Days, weeks or months"
          value={draft.replyUnit}
          onChange={(event) => change({ ...draft, replyUnit: event.currentTarget.value as LengthUnit })}
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
