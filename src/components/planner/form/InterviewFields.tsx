import { useState } from 'preact/hooks';

import { addDays, dayInWords, parseDay, type Day } from '../../../plan/index.ts';
import { CONTROLS } from '../../../session/form/index.ts';
import { Chips } from '../../ui/fields/Chips.tsx';
import { DateField } from '../../ui/fields/DateField.tsx';
import type { FieldProps } from './field-props.ts';

/** The day of the interview, and of each further round. `today` is null until the page has come to life. */
export function InterviewFields({ values, change, errorAt, today }: FieldProps & { readonly today: Day | null }) {
  const { interviews } = values;
  const setDays = (days: readonly string[]): void => change({ ...values, interviews: days });
  return (
    <>
      <FirstInterview
        value={interviews[0] ?? ''}
        onValue={(day) => setDays(interviews.with(0, day))}
        error={errorAt(CONTROLS.interview(0))}
        today={today}
      />
      {interviews.slice(1).map((value, place) => {
        const index = place + 1;
        const round = `Round ${String(index + 1)}`;
        return (
          // Rounds have no identity but their place.
          <DateField
            key={index}
            id={CONTROLS.interview(index)}
            label={round}
            value={value}
            onValue={(day) => setDays(interviews.with(index, day))}
            error={errorAt(CONTROLS.interview(index))}
          >
            <button
              type="button"
              class="plain"
              aria-label={`Remove ${round.toLowerCase()}`}
              onClick={() => setDays(interviews.toSpliced(index, 1))}
            >
              Remove
            </button>
          </DateField>
        );
      })}
    </>
  );
}

/** Adds a field for another round: one employer, several interviews. */
export function AddRound({ values, change }: Pick<FieldProps, 'values' | 'change'>) {
  return (
    <button type="button" class="plain" onClick={() => change({ ...values, interviews: [...values.interviews, ''] })}>
      Add another round
    </button>
  );
}

interface FirstProps {
  readonly value: string;
  readonly onValue: (day: string) => void;
  readonly error: string | undefined;
  readonly today: Day | null;
}

function FirstInterview({ value, onValue, error, today }: FirstProps) {
  const [isOther, setOther] = useState(false);
  const yesterday = today && addDays(today, -1);
  const isChip = value !== '' && (value === today || value === yesterday) && !isOther;
  const chosen = isChip ? (value === today ? 'today' : 'yesterday') : isOther || value !== '' ? 'date' : '';
  const id = CONTROLS.interview(0);
  const day = parseDay(value);
  return (
    <Chips
      name="interview"
      legend="When was your interview?"
      error={chosen === 'date' ? undefined : error}
      firstId={chosen === 'date' ? undefined : id}
      value={chosen}
      onValue={(choice) => {
        setOther(choice === 'date');
        if (choice === 'today' && today) onValue(today);
        if (choice === 'yesterday' && yesterday) onValue(yesterday);
      }}
      choices={[
        { value: 'today', label: 'Today' },
        { value: 'yesterday', label: 'Yesterday' },
        { value: 'date', label: 'Another day' },
      ]}
    >
      {chosen === 'date' ? (
        <DateField
          id={id}
          label="The date of your interview"
          labelledBy="interview-legend"
          hint="It can be in the past or in the future."
          value={value}
          onValue={(picked) => {
            setOther(true);
            onValue(picked);
          }}
          error={error}
        />
      ) : (
        <p class="echo">{day ? dayInWords(day, true) : ''}</p>
      )}
    </Chips>
  );
}
