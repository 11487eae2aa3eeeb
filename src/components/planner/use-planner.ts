import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import { momentNow, todayOnThisDevice, updatedInWords, type Plan } from '../../plan/index.ts';
import { changeApplication, forgetTab, keepInTab, type Application } from '../../storage/tab.ts';
import { beginApplication } from './begin-application.ts';
import { changedInWords } from './changed-in-words.ts';
import type { FieldProblem } from './controls.ts';
import { draftOf, EMPTY_DRAFT } from './draft.ts';
import { readDraft } from './read-draft.ts';
import { NOT_LOADED } from './not-loaded.ts';
import { planFor } from './plan-for.ts';
import type { Asked, PageState } from './page-state.ts';
import type { Answer, PlannerState } from './planner-state.ts';
import type { Applications } from './use-applications.ts';
import { useCatchingUp } from './use-catching-up.ts';
import { useOpening } from './use-opening.ts';

/**
 * The plan of the page and what can be done with it. What is remembered on the device comes and goes by `applications`.
 *
 * @param asked what the form last asked for; null before it has
 */
export function usePlanner(
  base: string,
  applications: Applications,
  page: PageState,
  asked: Asked | null,
): PlannerState {
  const { view, setView, draft, setDraft, setProblems, say } = page;
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [linkProblems, setLinkProblems] = useState<readonly FieldProblem[]>([]);
  // What the page works on, also while the form is open again; null before the first plan.
  const current = useRef<Application | null>(null);
  const turns = useRef(0);
  const typed = useRef(draft);
  typed.current = draft;

  /** Shows the plan of an application whose situation has no problems. */
  const present = useCallback(
    async (application: Application, before: Plan | null): Promise<void> => {
      const { situation } = application;
      const turn = ++turns.current;
      current.current = application;
      const { plan, region } = (await planFor(situation, base)) ?? {};
      // Another plan may have come, or this one may have been cleared, while holidays were fetched.
      if (!plan || turn !== turns.current) return;
      setDraft(draftOf(situation, region?.name));
      setAnswer({ application, plan, region: region ?? null, changed: null });
      setView('plan');
      say(updatedInWords(plan));
      const words = before && (await changedInWords(before, plan, situation));
      if (words) setAnswer((shown) => (shown?.plan === plan ? { ...shown, changed: words } : shown));
    },
    [base, setDraft, setView, say],
  );

  /** Keeps a change in the tab and, where the application is remembered, on the device. */
  const keep = async (next: Application, before: Application): Promise<Application> => {
    const isKept = await applications.isKept(next.id);
    const saved = isKept ? await applications.act((store) => store.save(next, before)) : null;
    const kept = saved ?? next;
    await keepInTab(kept);
    return kept;
  };

  const showKept = async (): Promise<void> => {
    const all = await applications.refresh();
    // Nobody who has begun to fill the form in is taken away from it.
    if (typed.current === EMPTY_DRAFT && all.some(({ archived }) => !archived)) setView('overview');
  };
  // Whoever has already asked for a plan wants that one.
  useOpening(asked === null, { present, setDraft, setProblems, setLinkProblems, showKept }, () =>
    setProblems([{ control: '', says: NOT_LOADED }]),
  );

  useCatchingUp(current, view === 'plan', applications, (caught) => {
    void keepInTab(caught);
    void present(caught, answer?.plan ?? null);
  });

  /** Forgets what the tab holds; what the device remembers stays. */
  const forget = (): void => {
    forgetTab();
    turns.current += 1;
    current.current = null;
    setDraft(EMPTY_DRAFT);
    setAnswer(null);
    setProblems([]);
    setLinkProblems([]);
    setView('asking');
  };
  /** Takes another state of the application whose plan is shown, the plan staying as it is. */
  const take = (kept: Application): void => {
    current.current = kept;
    setAnswer((shown) => shown && { ...shown, application: kept });
  };
  const amendWith = async (change: Parameters<typeof changeApplication>[1], before: Plan | null): Promise<void> => {
    const old = current.current;
    if (!old) return;
    const kept = await keep(changeApplication(old, change, momentNow()), old);
    await present(kept, before);
  };
  const show = async (unfinished: Asked['unfinished']): Promise<void> => {
    const result = readDraft(draft, todayOnThisDevice(), unfinished);
    setProblems('problems' in result ? result.problems : []);
    if (!('situation' in result)) return;
    const { situation } = result;
    if (current.current) return amendWith({ situation }, answer?.plan ?? null);
    const application = beginApplication(situation);
    await keepInTab(application);
    await present(application, null);
  };
  useEffect(() => {
    if (asked) void show(asked.unfinished);
    // What was typed until then counts, and no more.
  }, [asked]);
  return {
    answer,
    linkProblems,
    replan: (situation) => {
      setLinkProblems([]);
      void amendWith({ situation }, answer?.plan ?? null);
    },
    amend: async (change) => {
      const old = current.current;
      if (!old) return;
      take(await keep(changeApplication(old, change, momentNow()), old));
    },
    ask: () => {
      setView('asking');
      setLinkProblems([]);
    },
    startAnew: forget,
    open: (application) => {
      void keepInTab(application);
      void present(application, null);
    },
    showAll: () => {
      void applications.refresh();
      setView('overview');
    },
    remember: async () => {
      const application = current.current;
      if (!application) return;
      const kept = await applications.act((store) => store.save(application));
      if (!kept) return;
      take(kept);
      say('Remembered on this device.');
    },
    clear: () => {
      const id = current.current?.id;
      forget();
      // A plan link in the address would bring the plan back on reload.
      if (location.hash) history.replaceState(null, '', location.pathname);
      import('./forget-messages.ts').then(({ forgetMessages }) => say(forgetMessages(id))).catch(() => say(NOT_LOADED));
    },
  };
}
