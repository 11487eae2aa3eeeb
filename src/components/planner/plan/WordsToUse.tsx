import { useState } from 'preact/hooks';

import type { Step, TemplateId } from '../../../plan/index.ts';
import type { KnownWords } from '../../compose/filled-words.ts';
import type { AllWords } from '../../compose/template-words.ts';
import type { TakeDate } from '../../compose/NewDate.tsx';
import { Later } from '../Later.tsx';

export interface WordsProps {
  readonly step: Step;
  readonly base: string;
  readonly known: KnownWords;
  /** Null until they are loaded. */
  readonly words: AllWords | null;
  /** Whether loading them failed. */
  readonly wordsFailed: boolean;
  /** Asks for the words; they are loaded once. */
  readonly wantWords: () => void;
  readonly say: (sentence: string) => void;
  /** Takes a date that they name on the phone into the plan. */
  readonly takeDate: TakeDate;
}

/** The templates of a step, to fill in, copy, mail or print; they and what shows them are loaded when first opened. */
export function WordsToUse({ step, base, known, words, wordsFailed, wantWords, say, takeDate }: WordsProps) {
  const [chosen, setChosen] = useState<TemplateId | undefined>(step.templates[0]);
  const [isOpen, setOpen] = useState(false);
  const template = chosen && words?.[chosen];
  return (
    <details
      class="words"
      onToggle={({ currentTarget: { open } }) => {
        setOpen(open);
        if (open) wantWords();
      }}
    >
      <summary>
        The words to use<span class="visually-hidden">: {step.title}</span>
      </summary>
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
      {isOpen && template && (
        <Later
          key={chosen}
          load={() => import('../../compose/Composer.tsx')}
          of={{ id: chosen, template, known, base, level: 4 as const, say, takeDate }}
          without="What fills the words in could not be loaded."
        />
      )}
    </details>
  );
}
