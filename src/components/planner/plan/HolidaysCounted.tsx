import { useState } from 'preact/hooks';

import type { CountedHoliday } from '../../../holidays/index.ts';
import { dayInWords, parseDay, type Day } from '../../../plan/index.ts';
import { DateField } from '../../ui/fields/DateField.tsx';

interface Props {
  /** In order, as `holidaysCounted` gives them. */
  readonly list: readonly CountedHoliday[];
  /** Strikes a holiday, takes that back, or takes away a day that the reader added. */
  readonly onStrike: (day: Day) => void;
  readonly onAdd: (day: Day) => void;
}

/** The days that the plan steps round, each of which the reader can strike, and a field to add one. Closed at first. */
export function HolidaysCounted({ list, onStrike, onAdd }: Props) {
  const [text, setText] = useState('');
  const [error, setError] = useState('');
  const counted = list.filter(({ isStruck }) => !isStruck).length;
  return (
    <details class="holidays-counted">
      <summary>Holidays your plan avoids: {counted === 0 ? 'none' : counted}</summary>
      {list.length > 0 && (
        <ul>
          {list.map((holiday) => (
            <li key={holiday.day}>
              {holiday.isStruck ? <s>{inWords(holiday)}</s> : inWords(holiday)}{' '}
              <button
                type="button"
                class="plain"
                aria-label={`${actionFor(holiday)}: ${inWords(holiday)}`}
                onClick={() => onStrike(holiday.day)}
              >
                {actionFor(holiday)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const day = parseDay(text);
          setError(day === null ? 'Enter the date.' : '');
          if (day === null) return;
          onAdd(day);
          setText('');
        }}
      >
        <DateField id="holiday-to-add" label="Is a day off missing?" value={text} onValue={setText} error={error}>
          <button type="submit" class="plain">
            Add this day
          </button>
        </DateField>
      </form>
    </details>
  );
}

function inWords({ day, name }: CountedHoliday): string {
  return `${dayInWords(day)}: ${name}`;
}

function actionFor({ isAdded, isStruck }: CountedHoliday): string {
  if (isAdded) return 'Remove';
  return isStruck ? 'Avoid it again' : 'I work on this day';
}
