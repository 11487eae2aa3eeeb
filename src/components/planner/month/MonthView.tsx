import './place.css';

import { useEffect, useState } from 'preact/hooks';

import type { Day, Plan, RegionCalendar, Step } from '../../../plan/index.ts';
import { useMedia } from './use-media.ts';

export interface MonthViewProps {
  readonly plan: Plan;
  /** The holidays that the plan was made with; null where none were. */
  readonly region: RegionCalendar | null;
  readonly daysOff: readonly Day[];
  /** Goes to a step in the list; by itself, the view moves focus to the step's heading. */
  readonly onGoTo?: (step: Step['id']) => void;
}

/** The width, in rem, from which there is room for the months beside the list. */
const ROOM_BESIDE = 75;

/** The plan by months: beside the list where there is room, else folded below it. Its tables load when wanted. */
export function MonthView(props: MonthViewProps) {
  const isBeside = useMedia(`(min-width: ${ROOM_BESIDE * textSize()}px)`);
  const [loaded, setLoaded] = useState<typeof import('./Months.tsx') | null>(null);
  const [hasFailed, setFailed] = useState(false);

  const load = async (): Promise<void> => {
    if (loaded) return;
    setFailed(false);
    try {
      setLoaded(await import('./Months.tsx'));
    } catch {
      setFailed(true);
    }
  };
  useEffect(() => {
    if (isBeside) void load();
  }, [isBeside]);

  if (props.plan.steps.length === 0) return null;
  const months = loaded ? (
    <loaded.Months {...props} />
  ) : (
    <p class="label">
      {hasFailed ? 'The months could not be loaded. The list holds every day.' : 'Loading the months.'}
    </p>
  );
  // On paper only what was loaded can stand.
  const place = loaded ? '' : ' not-on-paper';
  return isBeside ? (
    <div class={`months-beside${place}`}>{months}</div>
  ) : (
    <details class={`months-below${place}`} onToggle={(event) => event.currentTarget.open && void load()}>
      <summary>The months</summary>
      {months}
    </details>
  );
}

/** The size of a rem in CSS pixels: larger text needs a wider window, and media queries by themselves don't know it. */
function textSize(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize);
}
