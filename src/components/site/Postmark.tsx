import '../../styles/postmark.css';

import { dayInWords, type Day } from '../../plan/index.ts';

interface Props {
  readonly day: Day;
  /** Stamp red instead of airmail blue, for what is due today; the words beside it say so too. */
  readonly isToday?: boolean;
}

/** A date as a postmark. Screen readers hear the day in words: "Wednesday 11 March". */
export function Postmark({ day, isToday = false }: Props) {
  const [weekday = '', date = '', month = ''] = dayInWords(day).split(' ');
  return (
    <time class={isToday ? 'postmark today' : 'postmark'} dateTime={day}>
      <span class="visually-hidden">{dayInWords(day)}</span>
      <span aria-hidden="true">{weekday.slice(0, 3)}</span>
      <span aria-hidden="true" class="postmark-day">
        {date}
      </span>
      <span aria-hidden="true">{month.slice(0, 3)}</span>
    </time>
  );
}
