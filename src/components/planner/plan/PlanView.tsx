import { useEffect, useRef, useState } from 'preact/hooks';

import { nextInWords, type Situation } from '../../../plan/index.ts';
import { entryForDone } from '../done.ts';
import { downloadCalendar } from '../download-calendar.ts';
import type { Reasons } from '../reasons.ts';
import type { Answer } from '../use-planner.ts';
import { knownValues, loadWords, type AllWords } from '../words.ts';
import { Answers } from './Answers.tsx';
import { History } from './History.tsx';
import { PlanActions } from './PlanActions.tsx';
import { PlanSteps } from './PlanSteps.tsx';
import { SomethingChanged } from './SomethingChanged.tsx';

interface Props {
  readonly answer: Answer;
  readonly reasons: Reasons;
  readonly base: string;
  readonly say: (sentence: string) => void;
  readonly onSituation: (situation: Situation) => void;
  readonly onChange: (control: string) => void;
  readonly onClear: () => void;
  readonly onExported: () => void;
  /** Whether the heading takes focus; not where an error summary does. */
  readonly takesFocus: boolean;
}

/** The answer: what is next, the steps with their waits, what happened so far, and ways to take it along. */
export function PlanView({
  answer,
  reasons,
  base,
  say,
  onSituation,
  onChange,
  onClear,
  onExported,
  takesFocus,
}: Props) {
  const { plan, situation, region } = answer;
  const heading = useRef<HTMLHeadingElement>(null);
  const [words, setWords] = useState<AllWords | null>(null);
  const [wordsFailed, setWordsFailed] = useState(false);
  const values = knownValues(situation, plan);

  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [plan, takesFocus]);

  const wantWords = async (): Promise<AllWords | null> => {
    if (words) return words;
    const loaded = await loadWords(base);
    setWords(loaded);
    setWordsFailed(loaded === null);
    return loaded;
  };
  const download = async (): Promise<void> => {
    await downloadCalendar(answer, { reasons, words: await wantWords(), values });
    onExported();
    const count = plan.steps.length === 1 ? '1 entry' : `${String(plan.steps.length)} entries`;
    say(`Calendar file made, with ${count}. Open it to add them.`);
  };
  const addToLog = (entry: Situation['log'][number]): void => {
    onSituation({ ...situation, log: [...situation.log, entry] });
  };
  return (
    <section class="answering" aria-label="Your plan">
      <h2 ref={heading} tabIndex={-1}>
        {nextInWords(plan)}
      </h2>
      {plan.notices.map(({ kind, says }) => (
        <p class="label" key={kind}>
          {says}
        </p>
      ))}
      <PlanSteps
        {...{ plan, reasons, base, values, words, wordsFailed }}
        wantWords={() => void wantWords()}
        onDone={(step) => addToLog(entryForDone(step.kind, plan.today))}
      />
      <History
        history={plan.history}
        onRemove={(index) => onSituation({ ...situation, log: situation.log.toSpliced(index, 1) })}
      />
      <SomethingChanged situation={situation} today={plan.today} onChanged={onSituation} />
      <PlanActions {...{ plan, situation, onClear, say }} onDownload={download} />
      <h3>What you told</h3>
      <Answers situation={situation} region={region} onChange={onChange} />
    </section>
  );
}
