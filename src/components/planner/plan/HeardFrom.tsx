import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

import { workingDays, type Day, type Plan, type Situation } from '../../../plan/index.ts';
import { readNews, type CurrentPlan, type News, type Session, type SituationChange } from '../../../session/index.ts';
import { LazyPart } from '../../ui/LazyPart.tsx';
import { dateOrderOf } from '../../ui/date-order.ts';
import type { MessageEntry } from '../reader/PasteMessage.tsx';
import { LogUpdateForm } from './LogUpdateForm.tsx';

interface Props {
  readonly session: Session;
  readonly current: CurrentPlan & { readonly plan: Plan };
}

/** What the employer may have said, and what it is called on its chip. */
const NEWS_CHIPS: readonly (readonly [news: News, chip: string])[] = [
  ['new-date', 'New date'],
  ['undecided', 'Not decided'],
  ['next-round', 'Another interview'],
  ['rejected', 'They said no'],
  ['offer', 'An offer'],
  ['other-offer', 'Another employer’s offer'],
];

/** A place to say what the employer answered; each answer opens its one or two fields in place. */
export function HeardFrom({ session, current }: Props) {
  return (
    <NewsSection
      prefix="heard"
      title="Heard from them?"
      situation={current.application.situation}
      {...{ current }}
      news={NEWS_CHIPS}
      onChange={(change) => session.send(change)}
    />
  );
}

/** After a contact: what happened. Nothing is logged before one of the answers is given. */
export function ContactOutcome({ session, current, onCancel }: Props & { readonly onCancel: () => void }) {
  const { situation } = current.application;
  const contact = { day: current.plan.today, kind: 'contacted' } as const;
  const logContact = () => session.send({ type: 'mark-done', kind: 'contacted' });
  const noAnswer = useRef<HTMLButtonElement>(null);
  useEffect(() => noAnswer.current?.focus(), []);
  return (
    <NewsSection
      prefix="came-of-it"
      title="What happened?"
      // The news comes after the contact, so it is read with the contact logged.
      situation={{ ...situation, log: [...situation.log, contact] }}
      {...{ current }}
      news={NEWS_CHIPS.filter(([news]) => news !== 'other-offer')}
      onChange={(change) => {
        logContact();
        return session.send(change);
      }}
    >
      <button type="button" class="chip" ref={noAnswer} onClick={logContact}>
        No answer yet
      </button>
      <button type="button" class="plain" onClick={onCancel}>
        Cancel
      </button>
    </NewsSection>
  );
}

interface SectionProps {
  /** Makes the ids of this part its own. */
  readonly prefix: string;
  readonly title: string;
  readonly situation: Situation;
  readonly current: Props['current'];
  readonly news: typeof NEWS_CHIPS;
  readonly onChange: (change: SituationChange) => ReturnType<Session['send']>;
  readonly children?: ComponentChildren;
}

function NewsSection({ prefix, title, situation, current, news, onChange, children }: SectionProps) {
  const { plan, region } = current;
  const { today } = plan;
  const [open, setOpen] = useState<News | 'paste' | null>(null);
  const [error, setError] = useState('');
  const chip = (value: News | 'paste', name: string) => (
    <button
      type="button"
      class="chip"
      key={value}
      aria-expanded={open === value}
      onClick={() => setOpen(open === value ? null : value)}
    >
      {name}
    </button>
  );
  const take = (change: SituationChange): void => {
    const outcome = onChange(change);
    setError(outcome.ok ? '' : outcome.says);
    if (outcome.ok) setOpen(null);
  };
  const logMessage = ({ kind, saidOn, day }: MessageEntry): void => {
    const answers = { news: kind, heard: saidOn, second: day ?? '', promised: '' };
    const reading = readNews(situation, today, answers, new Set());
    if ('errors' in reading) setError(Object.values(reading.errors).join(' '));
    else take(reading.change);
  };
  return (
    <section class="card heard not-on-paper" aria-labelledby={`${prefix}-title`}>
      <h3 id={`${prefix}-title`}>{title}</h3>
      <div class="chips">
        {children}
        {news.map(([value, name]) => chip(value, name))}
        {chip('paste', 'Paste their message')}
      </div>
      {open === 'paste' && (
        <LazyPart
          load={() => import('../reader/PasteMessage.tsx')}
          of={{
            today,
            isWorkingDay: (day: Day) => workingDays(region, situation.daysOff).whyOff(day) === null,
            dateOrder: dateOrderOf(navigator.language),
            onLog: logMessage,
            onClose: () => setOpen(null),
          }}
          meanwhile="Loading."
          without="Their message could not be read, because part of this page did not load."
        />
      )}
      {error && <p class="error">{error}</p>}
      {open !== null && open !== 'paste' && (
        <LogUpdateForm key={open} news={open} {...{ situation, today }} onChange={take} />
      )}
    </section>
  );
}
