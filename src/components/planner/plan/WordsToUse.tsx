import { useEffect, useState } from 'preact/hooks';

import type { Plan, Situation, Step, TemplateId } from '../../../plan/index.ts';
import { composeWords, knownValues, type AllWords } from '../words.ts';
import { MessageText } from './MessageText.tsx';

export interface WordsProps {
  readonly step: Step;
  readonly base: string;
  readonly situation: Situation;
  readonly plan: Plan;
  /** Null until they are loaded. */
  readonly words: AllWords | null;
  /** Whether loading them failed. */
  readonly wordsFailed: boolean;
  /** Asks for the words; they are loaded once. */
  readonly wantWords: () => void;
}

/** The templates of a step, filled in as far as is known, loaded when first opened. */
export default function WordsToUse({ step, base, situation, plan, words, wordsFailed, wantWords }: WordsProps) {
  const [chosen, setChosen] = useState<TemplateId | undefined>(step.templates[0]);
  const template = chosen && words?.[chosen];
  useEffect(wantWords, []);
  return (
    <>
      {!words && (
        <p>
          {wordsFailed ? 'The words could not be loaded. ' : 'Loading the words. '}
          {wordsFailed && <a href={`${base}templates/`}>All templates are here</a>}
        </p>
      )}
      {words && step.templates.length > 1 && (
        <p class="row" role="group" aria-label="Which words">
          {step.templates.map((id) => (
            <button type="button" class="plain" key={id} aria-pressed={id === chosen} onClick={() => setChosen(id)}>
              {words[id]?.title ?? id}
            </button>
          ))}
        </p>
      )}
      {template && (
        <>
          <MessageText {...composeWords(template, knownValues(situation, plan))} />
          <p>
            <a href={`${base}templates/${chosen}/`}>Fill in and copy these words</a>
          </p>
        </>
      )}
    </>
  );
}
