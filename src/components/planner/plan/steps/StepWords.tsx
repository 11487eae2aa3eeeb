import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import type { Plan, Step, TemplateId } from '../../../../plan/index.ts';
import { readNewDate, type Session } from '../../../../session/index.ts';
import type { Application } from '../../../../storage/index.ts';
import styles from '../../../compose/compose.css?inline';
import Composer from '../../../compose/Composer.tsx';
import type { AllWords, TemplateWords } from '../../../check/template-words.ts';
import { adoptStyles } from '../../../ui/adopt-styles.ts';
import type { CalendarActions } from '../../export/use-calendar.ts';
import { knownWords } from '../../../compose/words/known-words.ts';

export interface WordsProps {
  readonly step: Step;
  /** A button beside Copy, such as "Mark as done". */
  readonly beside?: ComponentChildren;
  readonly base: string;
  readonly application: Application;
  readonly plan: Plan;
  readonly session: Session;
  readonly calendar: Pick<CalendarActions, 'words' | 'wordsFailed' | 'wantWords'>;
  readonly say: (sentence: string) => void;
}

adoptStyles(styles);

/** The words of a step, to fill in where they are, copy, mail or print; a switch for each version of them. */
export function StepWords(props: WordsProps) {
  const { step, beside, base, application, plan, session, calendar, say } = props;
  const { words, wordsFailed, wantWords } = calendar;
  const [chosen, setChosen] = useState<TemplateId | undefined>(step.templates[0]);
  // A plan made again keeps its steps' ids, and a step may then have other words.
  const shown = chosen && step.templates.includes(chosen) ? chosen : step.templates[0];
  const template = shown && words?.[shown];
  useEffect(wantWords, []);
  const takeDate = (text: string, isUnfinished: boolean): Promise<string | null> => {
    const news = readNewDate(application.situation, plan.today, text, isUnfinished);
    if ('says' in news) return Promise.resolve(news.says);
    const outcome = session.send(news.change);
    return Promise.resolve(outcome.ok ? null : outcome.says);
  };
  return (
    <>
      {!words && (
        <p class={wordsFailed ? undefined : 'words-to-come'}>
          {wordsFailed ? 'The words could not be loaded. ' : 'Loading the words. '}
          {wordsFailed && <a href={`${base}templates/`}>All templates are here</a>}
        </p>
      )}
      {!words && beside}
      {words && step.templates.length > 1 && (
        <p class="row versions" role="group" aria-label="Which words">
          {step.templates.map((id) => (
            <button type="button" class="plain" key={id} aria-pressed={id === shown} onClick={() => setChosen(id)}>
              {versionOf(id, step, words)}
            </button>
          ))}
        </p>
      )}
      {shown && template && (
        <Composer
          key={shown}
          id={shown}
          known={knownWords(application, plan)}
          level={3}
          {...{ template, base, say, takeDate, beside }}
        />
      )}
    </>
  );
}

/** What a version of a step's words is called: "Shorter", "Voicemail"; by its title where another has that name too. */
function versionOf(id: TemplateId, { templates }: Step, words: AllWords): string {
  const nameOf = (one: TemplateId): string | undefined => {
    const template = words[one];
    return template && VERSIONS[template.tone === 'plain' ? template.channel : template.tone];
  };
  const name = nameOf(id);
  const isAlone = templates.filter((one) => nameOf(one) === name).length === 1;
  return (isAlone ? name : words[id]?.title) ?? id;
}

const VERSIONS: Record<TemplateWords['channel'] | 'short' | 'detailed', string> = {
  email: 'Email',
  short: 'Shorter',
  detailed: 'More detailed',
  note: 'By hand',
  call: 'Call',
  voicemail: 'Voicemail',
  'in-person': 'In person',
};
