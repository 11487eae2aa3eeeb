import type { Step } from '../../../plan/index.ts';

/** The id of a step's heading in the list. */
export function headingIdOf(id: Step['id']): string {
  return `step-${id}`;
}

/** Moves focus to the heading of a step in the list, and the list to it. The address stays: it may hold the plan. */
export function goToStep(id: Step['id']): void {
  const heading = document.getElementById(headingIdOf(id));
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'center' });
}
