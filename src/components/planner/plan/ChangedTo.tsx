import type { Answer } from '../planner-state.ts';

/** What is different in a plan that was made again. Loaded once one was. */
export default function ChangedTo({ answer }: { readonly answer: Answer }) {
  return (
    <p class="changed-to">
      {answer.changed} {isToldOtherwise(answer) && 'Your calendar file is older than this plan: download it again.'}
    </p>
  );
}

/** Whether calendars were told other days than the plan now has. */
function isToldOtherwise({ application: { exported }, plan }: Answer): boolean {
  const told = Object.entries(exported).filter(([, { cancelled, day }]) => !cancelled && day >= plan.today);
  return told.some(([id, { day }]) => plan.steps.find((step) => step.id === id)?.day !== day);
}
