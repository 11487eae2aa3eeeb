import { useEffect, useState } from 'preact/hooks';

import type { Plan, Situation, Step, TemplateId } from '../../../plan/index.ts';
import type { Application } from '../../../storage/application.ts';
import styles from '../../compose/compose.css?inline';
import Composer from '../../compose/Composer.tsx';
import type { AllWords } from '../../compose/template-words.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { knownWords } from '../known-words.ts';
import { readNewDate } from './news.ts';

export interface WordsProps {
  readonly step: Step;
  readonly base: string;
  readonly application: Application;
  readonly plan: Plan;
  /** Null until they are loaded. */
  readonly words: AllWords | null;
  /** Whether loading them failed. */
  readonly wordsFailed: boolean;
  /** Asks for the words; they are loaded once. */
  readonly wantWords: () => void;
  readonly say: (sentence: string) => void;
  /** Takes the situation with what happened added. */
  readonly onSituation: (situation: Situation) => void;
}

adoptStyles(styles);

/** The templates of a step, to fill in, copy, mail or print. Its code is loaded with the words, when first unfolded. */
export default function WordsToUse(props: WordsProps) {
  const { step, base, application, plan, words, wordsFailed, wantWords, say, onSituation } = props;
  const [chosen, setChosen] = useState<TemplateId | undefined>(step.templates[0]);
  // A plan made again keeps its steps' ids, and a step may then have other words.
  const shown = chosen && step.templates.includes(chosen) ? chosen : step.templates[0];
  const template = shown && words?.[shown];
  useEffect(wantWords, []);
  const takeDate = (text: string, isUnfinished: boolean): Promise<string | null> => {
    const news = readNewDate(application.situation, plan.today, text, isUnfinished);
    if ('situation' in news) onSituation(news.situation);
    return Promise.resolve('situation' in news ? null : news.says);
  };
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
            <button type="button" class="plain" key={id} aria-pressed={id === shown} onClick={() => setChosen(id)}>
              {words[id]?.title ?? id}
            </button>
          ))}
        </p>
      )}
      {shown && template && (
        <Composer
          key={shown}
          id={shown}
          known={knownWords(application, plan)}
          level={4}
          {...{ template, base, say, takeDate }}
        />
      )}
    </>
  );
}
