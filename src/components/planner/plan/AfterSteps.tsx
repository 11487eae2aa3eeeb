import { useState } from 'preact/hooks';

import type { Situation } from '../../../plan/index.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { CalendarFolds } from '../calendar/CalendarFolds.tsx';
import { LaterFold } from '../LaterFold.tsx';
import { MonthView } from '../month/MonthView.tsx';
import type { Answer } from '../planner-state.ts';
import styles from './after-steps.css?inline';
import { Answers } from './Answers.tsx';
import { History } from './History.tsx';
import { PlanActions } from './PlanActions.tsx';
import { RememberBar, type RememberingProps } from './RememberBar.tsx';

interface Props {
  readonly answer: Answer;
  /** The folder that the site is published in, ending in a slash. */
  readonly base: string;
  readonly onSituation: (situation: Situation) => void;
  readonly onChange: (control: string) => void;
  readonly onClear: () => void;
  readonly onDownload: () => Promise<void>;
  readonly fileOf: () => Promise<{ readonly name: string; readonly text: string }>;
  readonly remembering: RememberingProps;
  readonly say: (sentence: string) => void;
}

adoptStyles(styles);

/** What follows the steps or stands beside them: the months, what has happened, what may have changed, ways to take the plan along, what it was made from. */
export default function AfterSteps(props: Props) {
  const { answer, base, onSituation, onChange, onClear, onDownload, fileOf, remembering, say } = props;
  const { plan, region, application } = answer;
  const { situation } = application;
  const [hasFile, setHasFile] = useState(false);
  const withLog = (log: Situation['log']): void => onSituation({ ...situation, log });
  return (
    <>
      <MonthView {...{ plan, region }} daysOff={situation.daysOff} />
      <History
        history={plan.history}
        today={plan.today}
        onRemove={(index) => withLog(situation.log.toSpliced(index, 1))}
        onDay={(index, day) =>
          withLog(situation.log.map((entry, place) => (place === index ? { ...entry, day } : entry)))
        }
      />
      <LaterFold
        class="changed not-on-paper"
        summary="Something changed?"
        load={() => import('./SomethingChanged.tsx')}
        of={{ situation, today: plan.today, onChanged: onSituation }}
        without="This form could not be loaded."
      />
      <RememberBar key={application.id} application={application} {...remembering} />
      <PlanActions
        {...{ plan, situation, base, onClear, fileOf, say }}
        onDownload={async () => {
          await onDownload();
          setHasFile(true);
        }}
      />
      <CalendarFolds {...{ hasFile, say }} />
      <div class="not-on-paper">
        <h3>What you told</h3>
        <Answers situation={situation} region={region} onChange={onChange} />
      </div>
    </>
  );
}
