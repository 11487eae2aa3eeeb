import { useEffect } from 'preact/hooks';

import { readPhrase } from '../../messages/reader/index.ts';
import { dayInWords, todayOnThisDevice, workingDays, type Day } from '../../plan/index.ts';
import { dateOrderOf } from '../ui/date-order.ts';

interface Props {
  /** What they said on the phone, as the reader typed it. */
  readonly words: string;
  /** Takes the day that the words are read as. */
  readonly onDay: (day: Day) => void;
}

/** The day that the words of a call are read as, in a sentence. */
export default function NamedDay({ words, onDay }: Props) {
  const dateOrder = dateOrderOf(navigator.language);
  const reading = readPhrase(words, { saidOn: todayOnThisDevice(), isWorkingDay, dateOrder });
  const day = 'day' in reading ? reading.day : null;
  useEffect(() => {
    if (day !== null) onDay(day);
  }, [words, day]);
  const others = 'alternatives' in reading ? reading.alternatives : [];
  const isOther = others.length > 0 && (
    <>
      {' '}
      It could {day ? 'also be' : 'be'} {others.map((one) => dayInWords(one)).join(' or ')}.
    </>
  );
  if (!('day' in reading))
    return <p data-reading={reading.kind}>We can’t tell which date that is.{isOther} Choose it above.</p>;
  return (
    <p data-reading={reading.kind}>
      We read “{reading.words}” as <time dateTime={reading.day}>{dayInWords(reading.day)}</time>.{isOther} If they meant
      another date, choose it above.
    </p>
  );
}

/** A page of words knows no region, so only weekends are counted off. */
function isWorkingDay(day: Day): boolean {
  return workingDays(null, []).whyOff(day) === null;
}
