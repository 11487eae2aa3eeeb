import { useEffect, useState } from 'preact/hooks';

import { planToText, writePlanLink, type Plan, type Situation } from '../../../plan/index.ts';
import { canShare, share } from '../share.ts';

interface Props {
  readonly plan: Plan;
  readonly situation: Situation;
  /** The folder that the site is published in, ending in a slash. */
  readonly base: string;
  readonly onDownload: () => Promise<void>;
  /** The calendar file, for the share sheet. */
  readonly fileOf: () => Promise<{ readonly name: string; readonly text: string }>;
  readonly onClear: () => void;
  /** Says a sentence in the page's status line. */
  readonly say: (sentence: string) => void;
}

/** Taking the plan along: into a calendar, onto paper, as text, as a link; or clearing it away. */
export function PlanActions({ plan, situation, base, onDownload, fileOf, onClear, say }: Props) {
  const [withNames, setWithNames] = useState(false);
  const [byHand, setByHand] = useState('');
  const [clearing, setClearing] = useState(false);
  const [hasShareSheet, setHasShareSheet] = useState(false);
  useEffect(() => {
    setHasShareSheet(canShare());
  }, []);
  const hasNames = Boolean(situation.names.company || situation.names.role);

  const copy = async (text: string, done: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setByHand('');
      say(done);
    } catch {
      setByHand(text);
      say('Your browser keeps the clipboard shut. The text is below, to copy by hand.');
    }
  };
  const link = (): string => `${location.origin}${base}planner/#${writePlanLink(situation, withNames)}`;

  return (
    <section class="actions not-on-paper" aria-labelledby="take-along">
      <h3 id="take-along">Take it along</h3>
      <div class="row">
        {plan.steps.length > 0 && (
          <button type="button" class="button" onClick={() => void onDownload()}>
            Download calendar (.ics)
          </button>
        )}
        <button
          type="button"
          class="button quiet"
          onClick={() =>
            void copy(
              link(),
              'Link copied. It holds your dates' +
                (withNames && hasNames ? ', the company and the role.' : ', no names.'),
            )
          }
        >
          Copy link
        </button>
        <button type="button" class="button quiet" onClick={() => void copy(planToText(plan), 'Plan copied as text.')}>
          Copy as text
        </button>
        <button type="button" class="button quiet" onClick={() => print()}>
          Print
        </button>
        {hasShareSheet && (
          <button
            type="button"
            class="button quiet"
            onClick={() =>
              void fileOf().then((file) => share({ title: 'My follow-up plan', text: planToText(plan), file }))
            }
          >
            Share
          </button>
        )}
        {!clearing && (
          <button type="button" class="button quiet" onClick={() => setClearing(true)}>
            Clear this plan
          </button>
        )}
      </div>
      {hasNames && (
        <label class="tick">
          <input type="checkbox" checked={withNames} onChange={(event) => setWithNames(event.currentTarget.checked)} />
          Put the company and the role into the link
        </label>
      )}
      <p class="label">
        The link holds your dates and choices; no server sees them. Most calendars take the file when you open it; a
        later file updates some calendars and doubles entries in others.
      </p>
      {byHand && (
        <label class="by-hand">
          To copy by hand
          <textarea rows={6} readOnly value={byHand} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
      {clearing && (
        <div class="ask" role="group" aria-label="Clear this plan">
          <p>
            Clear the plan and all that you typed from this tab? What this device remembers, files that you downloaded,
            entries in your calendar and your browser's history stay.
          </p>
          <div class="row">
            <button type="button" class="button" onClick={onClear}>
              Yes, clear it
            </button>
            <button
              type="button"
              class="button quiet"
              ref={(button) => button?.focus()}
              onClick={() => setClearing(false)}
            >
              Keep it
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
