import { useEffect } from 'preact/hooks';

import { readPhrase, type PhraseReading } from '../../../messages/reader/index.ts';
import { dayInWords, workingDays, type Day } from '../../../plan/index.ts';
import { dateOrderOf } from '../../ui/date-order.ts';
import './reader.css';

/** A reading that says something: a day, or that none was named. */
export type SureReading = Exclude<PhraseReading, { readonly kind: 'not-sure' }>;

interface Props {
  readonly text: string;
  /** The day on which it was said. */
  readonly saidOn: Day;
  /** Whether the answer is to follow the words: not where the reader has chosen another one since. */
  readonly isFollowed: boolean;
  /** Takes what the words come to; null while they say nothing sure. */
  readonly onReading: (reading: SureReading | null) => void;
}

/** What the employer's words are read as, in a sentence. */
export default function TheirWordsReading({ text, saidOn, isFollowed, onReading }: Props) {
  const reading = readPhrase(text, { saidOn, isWorkingDay, dateOrder: dateOrderOf(navigator.language) });
  useEffect(() => {
    if (isFollowed) onReading(reading.kind === 'not-sure' ? null : reading);
  }, [text, saidOn, isFollowed]);
  return <Echo reading={reading} />;
}

/** The form's region may not be chosen yet, so only weekends are counted off. */
function isWorkingDay(day: Day): boolean {
  return workingDays(null, []).whyOff(day) === null;
}

function Echo({ reading }: { readonly reading: PhraseReading }) {
  switch (reading.kind) {
    case 'by':
    case 'call':
      return (
        <p data-reading={reading.kind}>
          We read “{reading.words}” as {reading.kind === 'call' && 'a call on '}
          <time dateTime={reading.day}>{dayInWords(reading.day, true)}</time>.
          {reading.alternatives.length > 0 && <> It could also be {either(reading.alternatives)}.</>} If they meant
          something else, choose it above.
        </p>
      );
    case 'none':
      return <p data-reading="none">We don’t see a date in that. If they gave one, choose it above.</p>;
    case 'not-sure':
      return (
        <p data-reading="not-sure">
          We can’t tell which date that is.
          {reading.alternatives.length > 0 && <> It could be {either(reading.alternatives)}.</>} Choose it above.
        </p>
      );
  }
}

function either(days: readonly Day[]): string {
  return days.map((day) => dayInWords(day)).join(' or ');
}
