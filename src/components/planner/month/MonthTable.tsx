import { dayInWords, weekdayInWords, type Month, type Step, type Weekday, weekFrom } from '../../../plan/index.ts';
import { MonthCell } from './MonthCell.tsx';

interface Props {
  readonly month: Month;
  readonly weekStart: Weekday;
  readonly onGoTo: (step: Step['id']) => void;
}

/** A month as a table, a column for each day of the week, and its holidays by name below. */
export function MonthTable({ month, weekStart, onGoTo }: Props) {
  const holidays = month.weeks.flat().filter((cell) => cell?.holiday);
  return (
    <div class="month">
      <table>
        <caption>{month.caption}</caption>
        <thead>
          <tr>
            {weekFrom(weekStart).map((weekday) => (
              <th scope="col" key={weekday}>
                <span aria-hidden="true">{weekdayInWords(weekday).slice(0, 3)}</span>
                <span class="visually-hidden">{weekdayInWords(weekday)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {month.weeks.map((cells, week) => (
            <tr key={week}>
              {cells.map((cell, column) =>
                cell ? <MonthCell key={column} {...{ cell, onGoTo }} /> : <td key={column} />,
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {holidays.length > 0 && (
        <ul class="month-holidays label">
          {holidays.map((cell) => cell && <li key={cell.day}>{`${dayInWords(cell.day)}: ${cell.holiday}`}</li>)}
        </ul>
      )}
    </div>
  );
}
