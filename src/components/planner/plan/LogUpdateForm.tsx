import { useEffect, useRef, useState } from 'preact/hooks';

import type { Day, Situation } from '../../../plan/index.ts';
import { DateField } from '../../ui/fields/DateField.tsx';
import { unfinishedDates } from '../../ui/fields/unfinished-dates.ts';
import { NEWS_CONTROLS, readNews, SECOND_DAY, type News, type SituationChange } from '../../../session/index.ts';

interface Props {
  readonly news: News;
  readonly situation: Situation;
  readonly today: Day;
  /** Makes the change. */
  readonly onChange: (change: SituationChange) => void;
}

/** The one or two days that some news needs; the plan is made again from them. */
export function LogUpdateForm({ news, situation, today, onChange }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [heard, setHeard] = useState<string>(today);
  const [second, setSecond] = useState('');
  const [promised, setPromised] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    form.current?.querySelector('input')?.focus();
  }, []);

  const submit = (event: Event): void => {
    event.preventDefault();
    const result = readNews(situation, today, { news, heard, second, promised }, unfinishedDates(form.current));
    if ('change' in result) return onChange(result.change);
    setErrors(result.errors);
    document.getElementById(Object.keys(result.errors)[0] ?? '')?.focus();
  };
  const day = (control: keyof typeof NEWS_CONTROLS, label: string, value: string, onValue: (day: string) => void) => (
    <DateField id={NEWS_CONTROLS[control]} {...{ label, value, onValue }} error={errors[NEWS_CONTROLS[control]]} />
  );
  return (
    <form ref={form} class="log-update" noValidate onSubmit={submit}>
      {SECOND_DAY[news] && day('second', SECOND_DAY[news], second, setSecond)}
      {news === 'next-round' && day('promised', 'When you’d hear after it, if they told you', promised, setPromised)}
      {news !== 'other-offer' && day('heard', 'When did you hear?', heard, setHeard)}
      <button type="submit" class="button">
        Update my plan
      </button>
    </form>
  );
}
