import { useEffect, useState } from 'preact/hooks';

import type { Plan, Situation } from '../../../plan/index.ts';
import { Shown } from '../Shown.tsx';
import { useShown } from '../use-shown.ts';
import { useTrying } from '../use-trying.ts';

interface Props {
  readonly plan: Plan;
  readonly situation: Situation;
  /** The folder that the site is published in, ending in a slash. */
  readonly base: string;
  /** Rejects where the code for it can't be loaded. */
  readonly onDownload: () => Promise<void>;
  /** The calendar file, for the share sheet; rejects as above. */
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
  const [trouble, attempt] = useTrying(say);
  const [shown, sayAndShow] = useShown(say, plan);
  useEffect(() => {
    setHasShareSheet(typeof navigator.share === 'function');
  }, []);
  const hasNames = Boolean(situation.names.company || situation.names.role);

  const copy = async (text: string, done: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setByHand('');
      sayAndShow(done);
    } catch {
      setByHand(text);
      say('Your browser keeps the clipboard shut. The text is below, to copy by hand.');
    }
  };

  return (
    <section
      class="actions not-on-paper"
      aria-labelledby="take-along"
      onFocusIn={fetchAhead}
      onPointerOver={fetchAhead}
    >
      <h3 id="take-along">Take it along</h3>
      <div class="row">
        {plan.steps.length > 0 && (
          <button type="button" class="button" onClick={() => attempt(onDownload)}>
            Download calendar (.ics)
          </button>
        )}
        <button
          type="button"
          class="button quiet"
          onClick={() =>
            attempt(async () => {
              const { planLink } = await takeAlong();
              const names = withNames && hasNames ? ', the company and the role.' : ', no names.';
              await copy(planLink(base, situation, withNames), `Link copied. It holds your dates${names}`);
            })
          }
        >
          Copy link
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => attempt(async () => copy((await takeAlong()).planToText(plan), 'Plan copied as text.'))}
        >
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
              attempt(async () => {
                const [{ planToText, share }, file] = await Promise.all([takeAlong(), fileOf()]);
                await share({ title: 'My follow-up plan', text: planToText(plan), file });
              })
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
      <Shown sentence={shown} />
      {trouble && <p class="error">{trouble}</p>}
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
            Clear the plan from this tab, and what you typed into its messages? Your own name and number, what this
            device remembers, files that you downloaded, entries in your calendar and your browser's history stay.
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

const takeAlong = () => import('../take-along.ts');

/** So that no wait is felt, and the browser still counts what follows as the reader's own deed. */
function fetchAhead(): void {
  // A failure is said once a button is pressed.
  takeAlong().catch(() => null);
}
