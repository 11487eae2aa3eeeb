import { useState } from 'preact/hooks';

import type { Day, Plan, RegionCalendar, Step } from '../../../plan/index.ts';
import { LazyPart } from '../../ui/LazyPart.tsx';
import { useMedia } from './use-media.ts';

export interface MonthViewProps {
  readonly plan: Plan;
  /** The holidays that the plan was made with; null where none were. */
  readonly region: RegionCalendar | null;
  readonly daysOff: readonly Day[];
  /** Goes to a step in the list; by itself, the view moves focus to the step's heading. */
  readonly onGoTo?: (step: Step['id']) => void;
}

/** The width, in rem, from which there is room for the months beside the list: plan.css keeps it free. */
const ROOM_BESIDE = 60;

/** The plan by months: beside the list where there is room, else folded below it. Its tables load when wanted. */
export function MonthView(props: MonthViewProps) {
  const isBeside = useMedia(`(min-width: ${ROOM_BESIDE * textSize()}px)`);
  const [wasOpened, setOpened] = useState(false);
  if (props.plan.steps.length === 0) return null;

  const months = (
    <LazyPart
      load={() => import('./Months.tsx')}
      of={props}
      meanwhile="Loading the months."
      without="The months could not be loaded. Every day is in the list."
    />
  );
  if (isBeside) return <div class="months-beside">{months}</div>;
  return (
    // Paper has them only where they were wanted: they can't be fetched in time to be printed.
    <details
      class={wasOpened ? 'months-below' : 'months-below not-on-paper'}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary>The months</summary>
      {wasOpened && months}
    </details>
  );
}

/** The size of a rem in CSS pixels: larger text needs a wider window, and media queries by themselves don't know it. */
function textSize(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize);
}
