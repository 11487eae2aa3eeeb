import '../ui/fields/fields.css';
import './compose.css';

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

import { Choices } from '../ui/fields/Choices.tsx';
import { LazyPart } from '../ui/LazyPart.tsx';
import { StatusLine, useStatus } from '../ui/StatusLine.tsx';
import { pickTemplates, type Pickable, type PickAnswers } from './pick.ts';
import { loadWords, type AllWords } from '../check/template-words.ts';
import { useTabPlan } from './use-tab-plan.ts';

interface Props {
  readonly templates: readonly Pickable[];
  /** What can have happened, in the order in which it does. */
  readonly happenings: readonly string[];
  /** The folder that the site is published in, ending in a slash. */
  readonly base: string;
}

const WAYS: Record<Pickable['channel'], string> = {
  'in-person': 'In person',
  email: 'By email',
  call: 'By phone',
  voicemail: 'On their voicemail',
  note: 'In a handwritten note',
};

const READERS: Record<Pickable['tone'], string> = {
  plain: 'I can’t tell',
  short: 'Likes short messages',
  detailed: 'Likes ideas and detail',
};

const NOTHING: PickAnswers = { happened: '', channel: '', tone: '' };

/** Finds the words for what has happened, in at most three questions, and fills them in below. */
export function Picker({ templates, happenings, base }: Props) {
  const [status, say] = useStatus();
  const { known, next, templates: nextTemplates, takeDate } = useTabPlan(base, say);
  const [answers, setAnswers] = useState<PickAnswers>(NOTHING);
  const [chosen, setChosen] = useState('');
  const select = useRef<HTMLSelectElement>(null);
  const [words, setWords] = useState<AllWords | null | undefined>();
  const { channels, tones, fitting } = pickTemplates(templates, answers);
  const answer = (next: PickAnswers): void => {
    setAnswers(next);
    const [first] = pickTemplates(templates, next).fitting;
    say(first ? `${first.title}: the template is below.` : next.happened ? 'There is one more question below.' : '');
  };
  const template = fitting.find(({ id }) => id === chosen) ?? fitting[0];
  const id = template?.id ?? '';
  const text = words?.[id];

  useLayoutEffect(() => {
    // What was chosen before the page could listen.
    const chosenBefore = select.current?.value;
    if (chosenBefore) setAnswers({ ...NOTHING, happened: chosenBefore });
  }, []);
  useEffect(() => {
    // The plan knows what is next; somebody who has begun to answer knows better.
    const first = templates.find((one) => one.id === nextTemplates[0]);
    if (first) setAnswers((before) => (before === NOTHING ? { ...first } : before));
  }, [nextTemplates.join()]);
  useEffect(() => {
    if (id) void loadWords(base).then(setWords);
  }, [id, base]);

  return (
    <div class="fields picker">
      {next && (
        <p class="label">
          {next}. Anything we can is filled in from <a href={`${base}planner/`}>your plan</a>.
        </p>
      )}
      <div class="picker-questions">
        <div class="field">
          <label for="happened">What happened?</label>
          <select
            id="happened"
            ref={select}
            autocomplete="off"
            value={answers.happened}
            onChange={(event) => answer({ ...NOTHING, happened: event.currentTarget.value })}
          >
            <option value="">Choose one</option>
            {happenings.map((happened) => (
              <option key={happened} value={happened} selected={happened === answers.happened}>
                {happened}
              </option>
            ))}
          </select>
        </div>
        {channels.length > 1 && (
          <Choices
            name="way"
            legend="How will you reach them?"
            choices={channels.map((value) => ({ value, label: WAYS[value] }))}
            value={answers.channel}
            onValue={(channel) => answer({ ...answers, channel, tone: '' })}
          />
        )}
        {tones.length > 1 && (
          <Choices
            name="reader"
            legend="What does the person reading it prefer?"
            choices={tones.map((value) => ({ value, label: READERS[value] }))}
            value={answers.tone}
            onValue={(tone) => answer({ ...answers, tone })}
          />
        )}
      </div>
      {template && (
        <section aria-labelledby="picked">
          <h2 id="picked">{template.title}</h2>
          {fitting.length > 1 && (
            <p class="row" role="group" aria-label="Which words">
              {fitting.map((one) => (
                <button
                  type="button"
                  class="plain"
                  key={one.id}
                  aria-pressed={one.id === id}
                  onClick={() => setChosen(one.id)}
                >
                  {one.title}
                </button>
              ))}
            </p>
          )}
          {words === null && (
            <p class="error">The template could not be loaded. Every template also has its own page, listed below.</p>
          )}
          {text && (
            <>
              <p>
                {text.when} <a href={`${base}templates/${id}/`}>See the advice behind it</a>.
              </p>
              <LazyPart
                key={id}
                load={() => import('./Composer.tsx')}
                of={{
                  id,
                  template: text,
                  known,
                  base,
                  say,
                  takeDate,
                  level: 3 as const,
                  planAddress: `${base}planner/`,
                }}
                without="The template could not be filled in. Every template also has its own page, listed below."
              />
            </>
          )}
        </section>
      )}
      <StatusLine status={status} />
    </div>
  );
}
