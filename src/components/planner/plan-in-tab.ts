import { momentNow, nextInWords, updatedInWords } from '../../plan/index.ts';
import { changeApplication, keepInTab, type Application } from '../../storage/tab.ts';
import type { KnownWords } from '../compose/filled-words.ts';
import { holdsApplications } from './anything-to-open.ts';
import { deviceStore } from './device-store.ts';
import { readNewDate } from './plan/news.ts';
import { planFor } from './plan-for.ts';
import { knownWords } from './known-words.ts';

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

/** Makes the plan of an application as of today; null where its situation has problems. */
export async function planInTab(application: Application, base: string): Promise<PlanInTab | null> {
  const made = await planFor(application.situation, base);
  if (!made) return null;
  const { plan } = made;
  return {
    known: knownWords(application, plan),
    next: nextInWords(plan),
    templates: plan.steps[0]?.templates ?? [],
    takeDate: async (text, isUnfinished) => {
      const news = readNewDate(application.situation, plan.today, text, isUnfinished);
      if ('says' in news) return { wrong: news.says };
      const changed = changeApplication(application, { situation: news.situation }, momentNow());
      await keepInTab(await keepOnDevice(changed, application));
      const next = await planInTab(changed, base);
      const again = await planFor(changed.situation, base);
      return next && again
        ? { plan: next, says: updatedInWords(again.plan) }
        : { wrong: 'This date makes no plan. Look at it in the planner.' };
    },
  };
}

/** Keeps a change on the device where the application is remembered there. */
async function keepOnDevice(changed: Application, before: Application): Promise<Application> {
  if (!holdsApplications()) return changed;
  const store = await deviceStore();
  if (!store.ok) return changed;
  const kept = store.value.read(before.id);
  if (!kept.ok || kept.value === null) return changed;
  const saved = store.value.save(changed, before);
  return saved.ok ? saved.value : changed;
}
