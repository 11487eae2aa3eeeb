import '../ui/fields/fields.css';
import './advisers.css';

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import { todayOnThisDevice } from '../../plan/index.ts';
import { CopyRow } from '../ui/sharing/CopyRow.tsx';
import { candidateLink, NOTHING_CHOSEN, type LinkChoices } from './candidate-link.ts';
import { Handout, type HandoutText } from './Handout.tsx';
import { LinkForm } from './LinkForm.tsx';

interface Props {
  /** The folder that the site is published in, ending in a slash. */
  readonly base: string;
  /** The address of the planner at the address that the site was built for. */
  readonly planner: string;
  readonly text: HandoutText;
}

type DrawQrCode = typeof import('./QrCode.tsx').QrCode;

/** The form that makes a link, and the handout that the link goes into. */
export function AdviserTools({ base, planner, text }: Props) {
  const [choices, setChoices] = useState<LinkChoices>(NOTHING_CHOSEN);
  // Null until scripts run: without them, the handout leads to the planner as it is.
  const [address, setAddress] = useState<string | null>(null);
  const [drawQrCode, setDrawQrCode] = useState<DrawQrCode | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const printButton = useRef<HTMLButtonElement>(null);
  // A copy of the site may be opened at another address than it was built for: the link leads to where it is.
  useEffect(() => setAddress(`${location.origin}${base}planner/`), [base]);

  // Other answers are another candidate's.
  const planId = useMemo(() => crypto.randomUUID(), [choices]);
  const made = candidateLink(choices, todayOnThisDevice(), planId);
  const link = address !== null && 'fragment' in made ? `${address}#${made.fragment}` : null;
  const withQrCode = async (): Promise<void> => {
    try {
      const { QrCode } = await import('./QrCode.tsx');
      // A function handed to a setter would be called: a component needs one around it.
      setDrawQrCode(() => QrCode);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const print = async (): Promise<void> => {
    await withQrCode();
    // The code is on the page once the browser has drawn it.
    requestAnimationFrame(() => setTimeout(() => window.print()));
  };
  return (
    <div class="adviser-tools">
      <div class="link-maker needs-script not-on-paper" data-pagefind-ignore>
        <LinkForm base={base} choices={choices} onChoices={setChoices} wrong={'says' in made ? made : null} />
        {link !== null && (
          <div class="made-link">
            <p id="made-link" class="label">
              The link
            </p>
            <p>
              <a href={link} aria-describedby="made-link">
                {link}
              </a>
            </p>
            <CopyRow text={link} label="Copy link" what="link" />
          </div>
        )}
      </div>
      <section aria-labelledby="handout">
        <div class="not-on-paper">
          <h2 id="handout">The handout</h2>
          <p>
            A one-page handout with the rules that matter on the day, where they come from, and your link. When you
            print this page, only the handout is printed.
          </p>
          <div class="needs-script row" data-pagefind-ignore>
            {!drawQrCode && (
              <button
                type="button"
                class="button"
                disabled={link === null}
                onClick={() => {
                  // The button goes once the code is there, and focus must not go with it.
                  void withQrCode().then(() => printButton.current?.focus());
                }}
              >
                Draw the QR code
              </button>
            )}
            <button
              type="button"
              class="button quiet"
              ref={printButton}
              disabled={link === null}
              onClick={() => void print()}
            >
              Print the handout
            </button>
            <p role="status" class="label">
              {hasFailed && 'The QR code could not be loaded. Check your connection and try again.'}
              {drawQrCode && !hasFailed && 'The QR code is on the handout.'}
            </p>
          </div>
        </div>
        <Handout
          text={text}
          link={link ?? (choices.audience === 'class' ? planner : null)}
          isForOne={choices.audience === 'one'}
          drawQrCode={drawQrCode}
        />
      </section>
    </div>
  );
}
