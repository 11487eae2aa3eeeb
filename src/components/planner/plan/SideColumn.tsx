import { addDays, firstOfMonth, type Day, type Plan, type Step } from '../../../plan/index.ts';
import { holidaysCounted } from '../../../holidays/index.ts';
import { CalendarPanel } from '../export/CalendarPanel.tsx';
import { SharePlan } from '../export/SharePlan.tsx';
import { MonthView } from '../month/MonthView.tsx';
import { forgetWords } from '../../compose/words/saved-words.ts';
import { AnswerSummary } from './AnswerSummary.tsx';
import { HeardFrom } from './HeardFrom.tsx';
import { HolidaysCounted } from './HolidaysCounted.tsx';
import { KeepOnDevice } from './KeepOnDevice.tsx';
import type { PlanProps } from './PlanScreen.tsx';

/** Beside the plan: its days into a calendar, keeping it, what they answered, the months, and the answers it was made from. */
export function SideColumn(props: PlanProps & { readonly isContacting: boolean }) {
  const { session, current, calendar, base, trouble, onEdit, isContacting } = props;
  const { plan, application, region, place } = current;
  const { situation } = application;
  const say = (sentence: string): void => void session.send({ type: 'say', sentence });
  const edit = (control: string): void => {
    onEdit(control);
    session.send({ type: 'show', view: 'form' });
  };
  const editDays = (days: Partial<typeof situation>) => session.send({ type: 'edit', situation: days });
  return (
    <div class="plan-column">
      <div class="act not-on-paper">
        <CalendarPanel
          {...{ plan, say }}
          hasExported={Object.values(application.exported).some(({ cancelled }) => !cancelled)}
          linksFor={(step: Step) => calendar.linksFor(step, { application, plan })}
          onDownload={(only) => calendar.download([{ application, plan }], only)}
        />
        <div class="row keep">
          <KeepOnDevice {...{ session, trouble }} isSaved={place === 'device'} />
          <SharePlan
            {...{ plan, situation, base, say }}
            id={application.id}
            onShare={(text) => calendar.share({ application, plan }, text)}
            onClear={() => {
              forgetWords(application.id);
              session.send({ type: 'clear' });
            }}
          />
        </div>
        {!isContacting && <HeardFrom {...{ session, current }} />}
      </div>
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
