import { useState } from 'preact/hooks';

import type { Plan, Step } from '../../../plan/index.ts';
import { CalendarHelp } from './CalendarHelp.tsx';
import type { StepCalendarActions } from './StepCalendar.tsx';
import StepLinks from './StepLinks.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';

interface Props extends Pick<StepCalendarActions, 'linksFor'> {
  readonly plan: Plan;
  /** Whether calendars hold entries of this plan that a later file can cancel. */
  readonly hasExported: boolean;
  /** Hands over a file of all steps, or of one; answers with how many entries it holds. Rejects where the code for it can't be loaded. */
  readonly onDownload: (only?: Step['id']) => Promise<number>;
  readonly say: (sentence: string) => void;
}

/** The plan into a calendar: all steps as a file, the next one into a calendar on the web. Opens in place. */
export function CalendarPanel({ plan, hasExported, onDownload, say, linksFor }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [done, setDone] = useState('');
  const [trouble, attempt] = useAttempt(say);
  const [next] = plan.steps as readonly (Step | undefined)[];
  if (!next && !hasExported) return null;
  return (
    <>
      <button
        type="button"
        class="button main wide"
        aria-expanded={isOpen}
        aria-controls="calendar-panel"
        onClick={() => setOpen(!isOpen)}
      >
        Add to calendar
      </button>
      <div id="calendar-panel" hidden={!isOpen}>
        {isOpen && (
          <>
            <p>
              <button
                type="button"
                class="button"
                onClick={() =>
                  attempt(async () => {
                    const count = await onDownload();
                    setDone(doneInWords(count, next !== undefined));
                    say(
                      `Calendar file made, with ${count === 1 ? '1 entry' : `${String(count)} entries`}. Open it to update your calendar.`,
                    );
                  })
                }
              >
                Download calendar (.ics)
              </button>
            </p>
            {done && <p class="label">{done}</p>}
            {trouble && <p class="error">{trouble}</p>}
            {next && (
              <>
                <p class="label">Only “{next.title}”:</p>
                <StepLinks step={next} linksFor={linksFor} onDownloadStep={({ id }) => onDownload(id)} />
              </>
            )}
            <CalendarHelp hasFile={done !== ''} say={say} />
          </>
        )}
      </div>
    </>
  );
}

function doneInWords(count: number, hasSteps: boolean): string {
  const what = hasSteps ? 'update your calendar' : 'cancel what is still on your calendar';
  return `The file is in your downloads, with ${count === 1 ? '1 entry' : `${String(count)} entries`}. Open it to ${what}.`;
}
