import { useRef, useState } from 'preact/hooks';

import { checkSituation, parseDay, type Day, type LogEntry, type Situation } from '../../../plan/index.ts';
import { Choices } from '../Choices.tsx';
import { DateField } from '../DateField.tsx';
import { unfinishedDates } from '../unfinished-dates.ts';

interface Props {
  readonly situation: Situation;
  readonly today: Day;
  /** Takes the situation with what happened added. */
  readonly onChanged: (situation: Situation) => void;
}

type News = 'new-date' | 'undecided' | 'next-round' | 'rejected' | 'offer' | 'other-offer';

const SECOND_DAY: Partial<Record<News, string>> = {
  'new-date': 'The new date that they named',
  'next-round': 'The day of the next interview',
  'other-offer': 'The day by which the other employer wants an answer',
};

/** What has happened since: the plan is made again from it. */
export function SomethingChanged({ situation, today, onChanged }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [news, setNews] = useState<News | ''>('');
  const [heard, setHeard] = useState<string>(today);
  const [second, setSecond] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});

  const submit = (event: Event): void => {
    event.preventDefault();
    if (news === '') return; // The button stands under a choice.
    const result = read(situation, today, { news, heard, second }, unfinishedDates(form.current));
    if ('errors' in result) {
      setErrors(result.errors);
      document.getElementById(Object.keys(result.errors)[0] ?? '')?.focus();
      return;
    }
    setNews('');
    setSecond('');
    setErrors({});
    onChanged(result.situation);
  };
  const days = (which: News) => (
    <>
      {which !== 'other-offer' && (
        <DateField
          id="heard-day"
          label="On which day did you hear?"
          value={heard}
          onValue={setHeard}
          error={errors['heard-day']}
          today={today}
        />
      )}
      {SECOND_DAY[which] && (
        <DateField
          id="second-day"
          label={SECOND_DAY[which]}
          value={second}
          onValue={setSecond}
          error={errors['second-day']}
        />
      )}
      <button type="submit" class="button">
        Update my plan
      </button>
    </>
  );
  const choice = (value: News, label: string) => ({ value, label, more: days(value) });
  return (
    <details class="changed not-on-paper">
      <summary>Something changed?</summary>
      <form ref={form} noValidate onSubmit={submit}>
        <Choices
          name="news"
          legend="What happened?"
          value={news}
          onValue={setNews}
          choices={[
            choice('new-date', 'They answered with a new date'),
            choice('undecided', 'They answered, and have not decided'),
            choice('next-round', 'They asked me to another interview'),
            choice('rejected', 'They said no'),
            choice('offer', 'They made me an offer'),
            choice('other-offer', 'I have another offer'),
          ]}
        />
      </form>
    </details>
  );
}

interface Answers {
  readonly news: News;
  readonly heard: string;
  readonly second: string;
}

function read(
  situation: Situation,
  today: Day,
  { news, heard, second }: Answers,
  unfinished: ReadonlySet<string>,
): { readonly situation: Situation } | { readonly errors: Readonly<Record<string, string>> } {
  const errors: Record<string, string> = {};
  const dayIn = (text: string, control: string): Day | null => {
    const day = parseDay(text);
    if (day === null) {
      errors[control] = unfinished.has(control)
        ? 'This date is not complete, or there is no such day.'
        : 'Add this day.';
    }
    return day;
  };
  const needsSecond = SECOND_DAY[news] !== undefined;
  const heardDay = news === 'other-offer' ? today : dayIn(heard, 'heard-day');
  const secondDay = needsSecond ? dayIn(second, 'second-day') : today;
  if (heardDay === null || secondDay === null) return { errors };
  if (heardDay > today) return { errors: { 'heard-day': 'That day is still to come. Add it once it has happened.' } };

  const next =
    news === 'other-offer'
      ? { ...situation, offer: secondDay }
      : withEntry(situation, entryOf(news, heardDay, secondDay));
  const [wrong] = checkSituation(next, today);
  return wrong ? { errors: { [needsSecond ? 'second-day' : 'heard-day']: wrong.says } } : { situation: next };
}

function entryOf(news: Exclude<News, 'other-offer'>, day: Day, second: Day): LogEntry {
  switch (news) {
    case 'new-date':
      return { day, kind: news, by: second };
    case 'next-round':
      return { day, kind: news, interview: second, reply: { kind: 'not-said' } };
    default:
      return { day, kind: news };
  }
}

function withEntry(situation: Situation, entry: LogEntry): Situation {
  return { ...situation, log: [...situation.log, entry] };
}
