import type { Day } from '../../plan/day.ts';
import { DateField } from './DateField.tsx';
import { CONTROLS } from './controls.ts';
import type { FieldProps } from './fields.ts';

/** The day of the interview, and of each further round. */
export function InterviewFields({ draft, change, errorAt, today }: FieldProps & { readonly today: Day }) {
  const { interviews } = draft;
  const setDays = (days: readonly string[]): void => change({ ...draft, interviews: days });
  return (
    <>
      {interviews.map((value, index) => (
        <DateField
          // Rounds have no identity but their place.
          key={index}
          id={CONTROLS.interview(index)}
          label={index === 0 ? 'When was your interview?' : `Round ${String(index + 1)}`}
          {...(index === 0 ? { hint: 'Past, today or still ahead: any day will do.', today } : {})}
          value={value}
          onValue={(day) => setDays(interviews.with(index, day))}
          error={errorAt(CONTROLS.interview(index))}
        >
          {index > 0 && (
            <button
              type="button"
              class="plain"
              aria-label={`Remove round ${String(index + 1)}`}
              onClick={() => setDays(interviews.toSpliced(index, 1))}
            >
              Remove
            </button>
          )}
        </DateField>
      ))}
      <p>
        <button type="button" class="plain" onClick={() => setDays([...interviews, ''])}>
          Add another round
        </button>
      </p>
    </>
  );
}
