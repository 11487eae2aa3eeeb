import './planner.css';

import { useEffect, useState } from 'preact/hooks';

import { isAnythingToOpen } from './anything-to-open.ts';
import { AskForm } from './AskForm.tsx';
import type { FieldProblem } from './controls.ts';
import type { Draft } from './draft.ts';
import { draftOnPage } from './draft-on-page.ts';
import { NotLoaded } from './NotLoaded.tsx';
import type { Asked, View } from './page-state.ts';
import { StatusLine } from './StatusLine.tsx';
import { useAnswering } from './use-answering.ts';
import { useStatus } from './use-status.ts';
import { useToday } from './use-today.ts';

interface Props {
  /** The folder that the site is published in, ending in a slash. */
  readonly base: string;
  /** The years that holidays are known for. */
  readonly years: readonly [first: number, last: number];
}

/** The planner: its form, which works at once. What answers it loads from the first sign that it will be wanted. */
export function Planner({ base, years }: Props) {
  const [view, setView] = useState<View>('asking');
  const [draft, setDraft] = useState<Draft>(draftOnPage);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [startAt, setStartAt] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [status, say] = useStatus();
  const today = useToday();
  const [answering, hasFailed, wantAnswering] = useAnswering(base);

  useEffect(() => {
    const look = (): void => {
      if (isAnythingToOpen()) wantAnswering();
    };
    look();
    // A link that comes later opens too, and another tab may remember something.
    addEventListener('hashchange', look);
    addEventListener('storage', look);
    return () => {
      removeEventListener('hashchange', look);
      removeEventListener('storage', look);
    };
  }, [wantAnswering]);

  useEffect(() => {
    if (asked && hasFailed) say(NOT_SHOWN);
  }, [asked, hasFailed, say]);
  return (
    <div class="planner" data-pagefind-ignore>
      <StatusLine status={status} />
      {answering ? (
        <answering.Part
          page={{ view, setView, draft, setDraft, setProblems, setStartAt, say }}
          {...{ asked, base }}
          reasons={answering.reasons}
        />
      ) : (
        hasFailed && !asked && isAnythingToOpen() && <NotLoaded says={NOT_OPENED} onAgain={wantAnswering} />
      )}
      {view === 'asking' && (
        <AskForm
          {...{ draft, today, problems, startAt, base, years }}
          change={setDraft}
          onIntent={wantAnswering}
          onShow={(unfinished) => {
            setAsked({ unfinished });
            wantAnswering();
          }}
          note={asked && !answering ? (hasFailed ? NOT_SHOWN : 'Making your plan.') : ''}
        />
      )}
    </div>
  );
}

const NOT_OPENED = 'What this page would open on could not be loaded. Nothing of it is lost.';
const NOT_SHOWN =
  'What makes your plan could not be loaded. All that you typed is still here: check your connection and press the button again.';
