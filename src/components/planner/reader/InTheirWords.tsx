import { useState } from 'preact/hooks';

import { readPhrase, type PhraseReading } from '../../../messages/reader/index.ts';
import { dayInWords, workingDays, type Day } from '../../../plan/index.ts';
import { dateOrderOf } from './date-order.ts';
import './reader.css';

/** A reading that says something: a day, or that none was named. */
export type SureReading = Exclude<PhraseReading, { readonly kind: 'not-sure' }>;

interface Props {
  /** The day on which it was said. */
  readonly saidOn: Day;
  /** Takes what the words come to; null while they say nothing sure. */
  readonly onReading: (reading: SureReading | null) => void;
}

/** A field for what the employer said of when the reader would hear; what it is read as is shown at once. */
export default function InTheirWords({ saidOn, onReading }: Props) {
  const [text, setText] = useState('');
  const said = { saidOn, isWorkingDay, dateOrder: dateOrderOf(navigator.language) };
  const reading = readPhrase(text, said);
  const type = (typed: string): void => {
    setText(typed);
    const read = readPhrase(typed, said);
    onReading(read.kind === 'not-sure' ? null : read);
  };
  return (
    <div class="field in-their-words">
      <label for="in-their-words">In their words</label>
      <p class="hint" id="in-their-words-hint">
        Such as “early next week” or “7 to 10 business days”.
      </p>
      <input
        id="in-their-words"
        type="text"
        autocomplete="off"
        value={text}
        aria-describedby="in-their-words-hint in-their-words-echo"
        onInput={(event) => type(event.currentTarget.value)}
      />
      <div class="echo" id="in-their-words-echo">
        {text.trim() !== '' && <Echo reading={reading} />}
      </div>
    </div>
  );
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
          {reading.kind === 'by' ? 'By ' : 'You may call on '}
          <time dateTime={reading.day}>{dayInWords(reading.day)}</time>: we read it as “{reading.words}”.
          {reading.alternatives.length > 0 && <> It could also be {either(reading.alternatives)}.</>} If that is not
          what they meant, choose the day yourself.
        </p>
      );
    case 'none':
      return <p data-reading="none">As we read it, they didn’t name a day. If they did, choose it yourself.</p>;
    case 'not-sure':
      return (
        <p data-reading="not-sure">
          We are not sure which day that is.
          {reading.alternatives.length > 0 && <> It could be {either(reading.alternatives)}.</>} Choose the day
          yourself.
        </p>
      );
  }
}

function either(days: readonly Day[]): string {
  return days.map((day) => dayInWords(day)).join(' or ');
}
