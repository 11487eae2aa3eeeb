import type { WebLink } from '../../../calendar/index.ts';
import type { Step } from '../../../plan/index.ts';
import { LazyDetails } from '../../ui/LazyDetails.tsx';

export interface StepCalendarActions {
  /** The links that add the step to calendars on the web; rejects where the code for them can't be loaded. */
  readonly linksFor: (step: Step) => Promise<readonly WebLink[]>;
  /** Rejects where the code for it can't be loaded. */
  readonly onDownloadStep: (step: Step) => Promise<unknown>;
}

export type StepCalendarProps = StepCalendarActions & { readonly step: Step };

/** One step into a calendar: its own file, or a form on the web filled in. */
export function StepCalendar(props: StepCalendarProps) {
  return (
    <LazyDetails
      class="step-calendar not-on-paper"
      summary={
        <>
          Add this step to a calendar<span class="visually-hidden"> ({props.step.title})</span>
        </>
      }
      load={() => import('./StepLinks.tsx')}
      of={props}
      without="The calendar links could not be loaded."
    />
  );
}
