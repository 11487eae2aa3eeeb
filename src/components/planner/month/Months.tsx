import { type Month, type Weekday, monthsOf } from '../../../plan/index.ts';
import { adoptStyles } from '../../ui/adopt-styles.ts';
import { goToStep } from './go-to-step.ts';
import styles from './month.css?inline';
import { MonthTable } from './MonthTable.tsx';
import type { MonthViewProps } from './MonthView.tsx';
import { weekStartOf } from './week-start.ts';

interface Props extends MonthViewProps {
  /** The day that weeks start on; where the reader's browser is from decides by default. */
  readonly weekStart?: Weekday;
}

/** As many months as stand open at a time: a plan seldom has more, and a promise a year ahead would fill a page. */
const MOST_OPEN = 7;

adoptStyles(styles);

/** The months of a plan, a table each. The tables scroll sideways by themselves where they don't fit. */
export default function Months({
  plan,
  region,
  daysOff,
  onGoTo = goToStep,
  weekStart = weekStartOf(navigator.language),
}: Props) {
  const [open = [], ...later] = inSevens(monthsOf(plan, { region, daysOff }, weekStart));
  const tables = (months: readonly Month[]) =>
    months.map((month) => <MonthTable key={month.first} {...{ month, weekStart, onGoTo }} />);
  return (
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <section class="months" aria-label="Months" tabIndex={0}>
      {/* A key for the eye: in the cells the same is said in words. */}
      <ul class="legend label" aria-hidden="true">
        <li class="legend-today">Today</li>
        {plan.waits.length > 0 && <li class="legend-turn">Their turn</li>}
      </ul>
      {tables(open)}
      {later.map((months) => (
        <details key={months[0]?.first}>
          <summary>Later: {rangeOf(months)}</summary>
          {tables(months)}
        </details>
      ))}
    </section>
  );
}

function inSevens(months: readonly Month[]): readonly (readonly Month[])[] {
  const count = Math.ceil(months.length / MOST_OPEN);
  return Array.from({ length: count }, (_, index) => months.slice(index * MOST_OPEN, (index + 1) * MOST_OPEN));
}

function rangeOf(months: readonly Month[]): string {
  const [first, last] = [months[0]?.caption, months.at(-1)?.caption];
  return first === last ? `${first}` : `${first} to ${last}`;
}
