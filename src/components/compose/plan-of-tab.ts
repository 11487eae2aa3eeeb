// The plan that the tab has open, as other pages than the planner use it. Loaded where there is one.
import { nextInWords, type Plan } from '../../plan/index.ts';
import { readNewDate, type SessionState } from '../../session/index.ts';
import type { Application } from '../../storage/index.ts';
import type { KnownWords } from './words/filled-words.ts';
import { browserSession } from '../tab/browser-session.ts';
import { knownWords } from './words/known-words.ts';

/** What a page of words uses of the plan. */
export interface PlanOfTab {
  readonly known: KnownWords;
  /** The next thing to do, in words. */
  readonly next: string;
  /** The templates of the next step, best first. */
  readonly templates: readonly string[];
  /** Takes a date that they named today into the plan; says what is next then, or what is wrong with the date. */
  readonly takeDate: (text: string, isUnfinished: boolean) => { readonly ok: boolean; readonly says: string };
}

/** Waits for the plan of this tab; null where it has none, or none can be made. */
export function planOfTab(base: string, onChange: (plan: PlanOfTab) => void): Promise<PlanOfTab | null> {
  const session = browserSession(base);
  session.send({ type: 'open-page', fragment: '' });
  const read = ({ current }: SessionState): PlanOfTab | null =>
    current?.plan ? planOf(current.application, current.plan) : null;
  const planOf = (application: Application, plan: Plan): PlanOfTab => ({
    known: knownWords(application, plan),
    next: nextInWords(plan),
    templates: plan.steps[0]?.templates ?? [],
    takeDate: (text, isUnfinished) => {
      session.send({ type: 'refresh' });
      const { current } = session.state.get();
      if (!current?.plan || current.application.id !== application.id) return { ok: false, says: CHANGED };
      const news = readNewDate(current.application.situation, current.plan.today, text, isUnfinished);
      if ('says' in news) return { ok: false, says: news.says };
      const outcome = session.send(news.change);
      if (!outcome.ok) return outcome;
      const changed = read(session.state.get());
      if (changed) onChange(changed);
      return { ok: true, says: session.state.get().status.sentence };
    },
  });
  const { current } = session.state.get();
  if (!current || current.plan) return Promise.resolve(read(session.state.get()));
  return new Promise((resolve) => {
    const stop = session.state.listen((state) => {
      // The holidays have come, or can't be had: either way there is a plan now.
      if (!state.current?.plan) return;
      stop();
      resolve(read(state));
    });
  });
}

const CHANGED = 'The plan in this tab has changed. Reload this page to see it.';
