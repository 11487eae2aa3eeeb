import { addDays, firstOfMonth, type Day, type Plan } from '../../../plan/index.ts';
import { holidaysCounted } from '../../../holidays/index.ts';
import { MonthView } from '../month/MonthView.tsx';
import { AnswerSummary } from './AnswerSummary.tsx';
import { HolidaysCounted } from './HolidaysCounted.tsx';
import type { PlanProps } from './PlanScreen.tsx';

/** What the plan was made from: its months, the answers, and the holidays that it avoids. */
export function PlanDetails({ session, current, onEdit }: Pick<PlanProps, 'session' | 'current' | 'onEdit'>) {
  const { plan, application, region } = current;
  const { situation } = application;
  const edit = (control: string): void => {
    onEdit(control);
    session.send({ type: 'show', view: 'form' });
  };
  const editDays = (days: Partial<typeof situation>) => session.send({ type: 'edit', situation: days });
  return (
    <div class="see">
      <MonthView {...{ plan, region }} daysOff={situation.daysOff} />
      <AnswerSummary {...{ situation, region }} onChange={edit} />
      {region && (
        <HolidaysCounted
          list={holidaysCounted(region, rangeOf(plan), situation)}
          onStrike={(day: Day) => editDays(toggled(situation, day))}
          onAdd={(day: Day) => editDays({ daysOff: [...situation.daysOff, day] })}
        />
      )}
    </div>
  );
}

/** Strikes a holiday, takes that back, or takes away a day that the reader added. */
function toggled({ daysOff, workdays }: PlanProps['current']['application']['situation'], day: Day) {
  if (daysOff.includes(day)) return { daysOff: daysOff.filter((one) => one !== day) };
  return { workdays: workdays.includes(day) ? workdays.filter((one) => one !== day) : [...workdays, day] };
}

/** The months that the plan runs through, from this one to that of its last step. */
function rangeOf({ today, steps }: Plan): readonly [Day, Day] {
  const last = steps.at(-1)?.day ?? today;
  return [firstOfMonth(today), addDays(firstOfMonth(addDays(firstOfMonth(last), 31)), -1)];
}
