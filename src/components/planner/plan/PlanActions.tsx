import type { Step } from '../../../plan/index.ts';
import { forgetWords } from '../../compose/words/saved-words.ts';
import { CalendarPanel } from '../export/CalendarPanel.tsx';
import { SharePlan } from '../export/SharePlan.tsx';
import { HeardFrom } from './HeardFrom.tsx';
import { KeepOnDevice } from './KeepOnDevice.tsx';
import type { PlanProps } from './PlanScreen.tsx';

/** What can be done with the plan: its days into a calendar, keeping and sharing it, and what they answered. */
export function PlanActions(props: PlanProps & { readonly isContacting: boolean }) {
  const { session, state, current, calendar, base, trouble, isContacting } = props;
  const { plan, application, place } = current;
  const { situation } = application;
  const say = (sentence: string): void => void session.send({ type: 'say', sentence });
  return (
    <div class="act not-on-paper">
      <CalendarPanel
        {...{ plan, say }}
        hasExported={Object.values(application.exported).some(({ cancelled }) => !cancelled)}
        linksFor={(step: Step) => calendar.linksFor(step, { application, plan })}
        onDownload={(only) => calendar.download([{ application, plan }], only)}
      />
      <div class="row keep">
        <KeepOnDevice {...{ session, state, trouble }} isSaved={place === 'device'} />
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
  );
}
