import { useState } from 'preact/hooks';

import { parseDay, type Day } from '../../../plan/index.ts';
import { DateField } from '../DateField.tsx';

interface Props {
  readonly day: Day;
  readonly today: Day;
  readonly onDay: (day: Day) => void;
}

/** The day on which something happened, to be put right. Loaded when wanted. */
export default function DayOfEntry({ day, today, onDay }: Props) {
  const [text, setText] = useState<string>(day);
  const [error, setError] = useState<string>();
  const keep = (): void => {
    const right = parseDay(text);
    if (right === null) setError('This date is not complete, or there is no such day.');
    else if (right > today) setError('That day is still to come. Choose one up to today.');
    else onDay(right);
  };
  return (
    <DateField id="entry-day" label="It was on" value={text} onValue={setText} error={error}>
      <button type="button" class="button quiet" onClick={keep}>
        Keep this day
      </button>
    </DateField>
  );
}
