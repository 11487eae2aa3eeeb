import { useEffect, useRef, useState } from 'preact/hooks';

import type { Plan, Situation } from '../../../plan/index.ts';
import { DoneNote } from '../../ui/DoneNote.tsx';
import { copyText } from '../../ui/sharing/copy-text.ts';
import { useDoneNote } from '../../ui/use-done-note.ts';
import { useAttempt } from '../../ui/use-attempt.ts';
import { clockTimesOfThisDevice } from './calendar-settings.ts';

interface Props {
  readonly plan: Plan;
  readonly situation: Situation;
  /** The folder that the site is published in, ending in a slash. */
  readonly base: string;
  /** The plan's id: a device that has the plan opens it by its link. */
  readonly id: string;
  /** Opens the share sheet; answers whether something was shared. */
  readonly onShare: (text: string) => Promise<boolean>;
  readonly onClear: () => void;
  /** Says a sentence in the page's status line. */
  readonly say: (sentence: string) => void;
}

/** Sharing the plan as a link or text, printing it, or clearing it. Folded at first. */
export function SharePlan({ plan, situation, base, id, onShare, onClear, say }: Props) {
  const [withNames, setWithNames] = useState(false);
  const [byHand, setByHand] = useState('');
  const [clearing, setClearing] = useState(false);
  const clearButton = useRef<HTMLButtonElement>(null);
  const [hasShareSheet, setHasShareSheet] = useState(false);
  const [trouble, attempt] = useAttempt(say);
  const [shown, sayAndShow] = useDoneNote(say, plan);
  useEffect(() => {
    setHasShareSheet(typeof navigator.share === 'function');
  }, []);
  const hasNames = Boolean(situation.names.company || situation.names.role);

  const planAsText = async (): Promise<string> => {
    const { planToText } = await loadTexts();
    return planToText(plan, clockTimesOfThisDevice());
  };
  const copy = async (text: Promise<string>, done: string): Promise<void> => {
    if (await copyText(text)) {
      setByHand('');
      sayAndShow(done);
    } else {
      setByHand(await text);
      say('Your browser did not allow copying. The text is below, so that you can copy it yourself.');
    }
  };

  return (
    <details class="more" onFocusIn={fetchAhead} onPointerOver={fetchAhead}>
      <summary>More</summary>
      <div class="row">
        <button
          type="button"
          class="button quiet"
          onClick={() =>
            attempt(() => {
              const link = loadTexts().then(({ planLink }) => planLink(base, situation, withNames, id));
              const names = withNames && hasNames ? ', the company and the role.' : ', but no names.';
              return copy(link, `Link copied. It contains your dates${names}`);
            })
          }
        >
          Copy link
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => attempt(() => copy(planAsText(), 'Plan copied as text.'))}
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
                if (await onShare(await planAsText())) sayAndShow('Shared.');
              })
            }
          >
            Share
          </button>
        )}
        {!clearing && (
          <button type="button" class="button quiet danger" ref={clearButton} onClick={() => setClearing(true)}>
            Clear this plan
          </button>
        )}
      </div>
      <DoneNote sentence={shown} />
      {trouble && <p class="error">{trouble}</p>}
      {hasNames && (
        <label class="tick">
          <input type="checkbox" checked={withNames} onChange={(event) => setWithNames(event.currentTarget.checked)} />
          Include the company and the role in the link
        </label>
      )}
      <p class="label">The link contains your dates and choices. No server sees them.</p>
      {byHand && (
        <label class="by-hand">
          To copy by hand
          <textarea rows={6} readOnly value={byHand} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
      {clearing && (
        <div class="ask" role="group" aria-label="Clear this plan">
          <p>
            Clear the plan from this tab, and what you typed into its messages? Your own name and number, plans saved on
            this device, files that you downloaded, entries in your calendar and your browser's history will stay.
          </p>
          <div class="row">
            <button type="button" class="button" onClick={onClear}>
              Yes, clear it
            </button>
            <button
              type="button"
              class="button quiet"
              ref={(button) => button?.focus()}
              onClick={() => {
                setClearing(false);
                // The button goes, and focus must not go with it.
                setTimeout(() => clearButton.current?.focus());
              }}
            >
              Keep it
            </button>
          </div>
        </div>
      )}
    </details>
  );
}

const loadTexts = () => import('./plan-texts.ts');

/** So that no wait is felt, and the browser still counts what follows as the reader's own action. */
function fetchAhead(): void {
  // A failure is said once a button is pressed.
  loadTexts().catch(() => null);
}
