import '../../styles/postmark.css';

import { dayInWords, shortDayInWords, type Day } from '../../plan/index.ts';

interface Props {
  readonly day: Day;
  /** Stamp red instead of airmail blue, for what is due today; the words beside it say so too. */
  readonly isToday?: boolean;
  /** Crossed by the lines of a canceling stamp, for what is done; the words beside it say so too. */
  readonly isCanceled?: boolean;
}

/** A date as a postmark. Screen readers hear the day in words: "Wednesday, March 11". */
export function Postmark({ day, isToday = false, isCanceled = false }: Props) {
  // "Wed, Mar 11", and a year where it has one.
  const [weekday = '', month = '', date = ''] = shortDayInWords(day).replaceAll(',', '').split(' ');
  return (
    <time class={['postmark', isToday && 'today', isCanceled && 'canceled'].filter(Boolean).join(' ')} dateTime={day}>
      <span class="visually-hidden">{dayInWords(day)}</span>
      <span aria-hidden="true">{weekday}</span>
      <span aria-hidden="true" class="postmark-day">
        {date}
      </span>
      <span aria-hidden="true">{month}</span>
    </time>
  );
}
