import type { Plan } from '../../../plan/index.ts';
import { clockNotice } from '../../../session/index.ts';
import type { PlanProps } from './PlanScreen.tsx';

/** What changed, what was left out, whether calendars are behind, and what the plan wants known. */
export function PlanNotices({ current }: Pick<PlanProps, 'current'>) {
  const { plan, application, changed, leftOut } = current;
  const clock = clockNotice(application, plan.today);
  const isOutdated = isCalendarOutdated(application.exported, plan);
  return (
    <>
      {(changed !== null || isOutdated) && (
        <p class="changed-to">
          {changed} {isOutdated && 'Add the plan to your calendar again to update it.'}
        </p>
      )}
      {leftOut.map((says) => (
        <p class="note" key={says}>
          Left out of this plan: {says}
        </p>
      ))}
      {clock && <p class="label">{clock}</p>}
      {plan.notices.map(({ kind, says }) => (
        <p class="label" key={kind}>
          {says}
        </p>
      ))}
    </>
  );
}

/** Whether calendars were given other days than the plan now has, or a cancellation that was taken back, for what is still to come. */
function isCalendarOutdated(exported: PlanProps['current']['application']['exported'], plan: Plan): boolean {
  const given = Object.entries(exported).filter(([, { day }]) => day >= plan.today);
  const doneToday = plan.history.some(({ day, logIndex }) => day === plan.today && logIndex !== null);
  return given.some(([id, { cancelled, day }]) => {
    const step = plan.steps.find((one) => one.id === id);
    if (cancelled) return step !== undefined;
    return step ? step.day !== day : !(doneToday && day === plan.today);
  });
}
