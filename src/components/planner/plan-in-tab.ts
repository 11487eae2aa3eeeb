import { keepWhatMakesSense, momentNow, nextInWords, todayOnThisDevice, updatedInWords } from '../../plan/index.ts';
import { problemInWords, type Result } from '../../storage/problems.ts';
import { readFromTab } from '../../storage/read-tab.ts';
import { changeApplication, keepInTab, type Application } from '../../storage/tab.ts';
import type { KnownWords } from '../compose/filled-words.ts';
import { holdsApplications } from './anything-to-open.ts';
import { deviceStore } from './device-store.ts';
import { knownWords } from './known-words.ts';
import { readNewDate } from './plan/news.ts';
import { planFor } from './plan-for.ts';

/** The plan that a tab keeps, as other pages than the planner use it. */
export interface PlanInTab {
  readonly known: KnownWords;
  /** The next thing to do, in words. */
  readonly next: string;
  /** The templates of the next step, best first. */
  readonly templates: readonly string[];
  /** Takes a date that they named today into the plan, on the device too where the plan is remembered there. */
  readonly takeDate: (
    text: string,
    isUnfinished: boolean,
  ) => Promise<{ readonly wrong: string } | { readonly plan: PlanInTab; readonly says: string }>;
}

const CHANGED = 'The plan of this tab is another one by now. Reload this page to see it.';

/** Makes the plan of an application as of today; null where its situation makes none. */
export async function planInTab(application: Application, base: string): Promise<PlanInTab | null> {
  const { situation } = keepWhatMakesSense(application.situation, todayOnThisDevice());
  const made = await planFor(situation, base);
  if (!made) return null;
  const { plan } = made;
  return {
    known: knownWords({ id: application.id, situation }, plan),
    next: nextInWords(plan),
    templates: plan.steps[0]?.templates ?? [],
    takeDate: async (text, isUnfinished) => {
      // The planner may have changed it since this page was opened.
      const kept = await readFromTab();
      const now = kept.ok ? kept.value.application : null;
      if (now?.id !== application.id) return { wrong: CHANGED };
      const news = readNewDate(now.situation, plan.today, text, isUnfinished);
      if ('says' in news) return { wrong: news.says };
      const changed = changeApplication(now, { situation: news.situation }, momentNow());
      const [next, again] = [await planInTab(changed, base), await planFor(changed.situation, base)];
      if (!next || !again) return { wrong: 'This date makes no plan. Look at it in the planner.' };
      const saved = await keep(changed, now);
      return saved.ok ? { plan: next, says: updatedInWords(again.plan) } : { wrong: problemInWords(saved.problem) };
    },
  };
}

/** Keeps a change in the tab and, where the application is remembered there, on the device. */
async function keep(changed: Application, before: Application): Promise<Result<unknown>> {
  const store = holdsApplications() ? await deviceStore() : null;
  if (store && !store.ok) return store;
  const kept = store?.value.read(before.id);
  const saved = kept?.ok && kept.value ? store?.value.save(changed, before) : undefined;
  if (saved && !saved.ok) return saved;
  return keepInTab(saved?.ok ? saved.value : changed);
}
