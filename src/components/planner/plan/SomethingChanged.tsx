import { useRef, useState } from 'preact/hooks';

import type { Day, Situation } from '../../../plan/index.ts';
import { Choices } from '../Choices.tsx';
import { DateField } from '../DateField.tsx';
import { unfinishedDates } from '../unfinished-dates.ts';
import { NEWS_CONTROLS, readNews, SECOND_DAY, type News } from './news.ts';

interface Props {
  readonly situation: Situation;
  readonly today: Day;
  /** Takes the situation with what happened added. */
  readonly onChanged: (situation: Situation) => void;
}

/** What has happened since: the plan is made again from it. Loaded when unfolded. */
export default function SomethingChanged({ situation, today, onChanged }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [news, setNews] = useState<News | ''>('');
  const [heard, setHeard] = useState<string>(today);
  const [second, setSecond] = useState('');
  const [promised, setPromised] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});

  const submit = (event: Event): void => {
    event.preventDefault();
    if (news === '') return; // The button stands under a choice.
    const result = readNews(situation, today, { news, heard, second, promised }, unfinishedDates(form.current));
    if ('errors' in result) {
      setErrors(result.errors);
      document.getElementById(Object.keys(result.errors)[0] ?? '')?.focus();
      return;
    }
    setNews('');
    setSecond('');
    setPromised('');
    setErrors({});
    onChanged(result.situation);
  };
  const day = (control: keyof typeof NEWS_CONTROLS, label: string, value: string, onValue: (day: string) => void) => (
    <DateField
      id={NEWS_CONTROLS[control]}
      {...{ label, value, onValue }}
      error={errors[NEWS_CONTROLS[control]]}
      {...(control === 'heard' ? { today } : {})}
    />
  );
  const choice = (value: News, label: string) => ({
    value,
    label,
    more: (
      <>
        {value !== 'other-offer' && day('heard', 'On which day did you hear?', heard, setHeard)}
        {SECOND_DAY[value] && day('second', SECOND_DAY[value], second, setSecond)}
        {value === 'next-round' &&
          day('promised', 'By when you would hear after it, if they said', promised, setPromised)}
        <button type="submit" class="button">
          Update my plan
        </button>
      </>
    ),
  });
  return (
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
  );
}
