import { dayInWords, type MonthDay, type Step } from '../../../plan/index.ts';
import { headingIdOf } from './go-to-step.ts';
import { titleParts } from './title-parts.ts';

interface Props {
  readonly cell: MonthDay;
  readonly onGoTo: (step: Step['id']) => void;
}

/** A day of the month: its number, and in words all that the eye can see of it. */
export function MonthCell({ cell, onGoTo }: Props) {
  const { day, date, steps, turn, isToday, isWeekend, holiday, isDayOff } = cell;
  const looks = [isToday && 'today', turn && 'turn', (isWeekend || holiday !== null || isDayOff) && 'off'];
  return (
    <td class={looks.filter(Boolean).join(' ')}>
      <time dateTime={day}>{date}</time>
      {isToday && <span class="mark">today</span>}
      {turn?.isFirst && (
        <span class="visually-hidden">
          {turn.isBegun ? 'still their turn' : 'their turn'}, until {dayInWords(turn.until)}
        </span>
      )}
      {holiday !== null && <span class="holiday">{holiday}</span>}
      {isDayOff && <span class="holiday">day off</span>}
      {steps.map(({ id, title }) => {
        const [start, rest] = titleParts(title);
        return (
          <a
            key={id}
            href={`#${headingIdOf(id)}`}
            onClick={(event) => {
              event.preventDefault();
              onGoTo(id);
            }}
          >
            {start}
            <span class="rest">{rest}</span>
          </a>
        );
      })}
    </td>
  );
}
