import { useCallback, useRef, useState } from 'preact/hooks';

import { changesInWords, momentNow, todayOnThisDevice, updatedInWords, type Plan } from '../../plan/index.ts';
import { changeApplication, forgetTab, keepInTab, type Application } from '../../storage/tab.ts';
import { beginApplication } from './begin-application.ts';
import type { FieldProblem } from './controls.ts';
import { draftOf, EMPTY_DRAFT, type Draft } from './draft.ts';
import { presetsIn } from './presets.ts';
import { readDraft } from './read-draft.ts';
import { newsIn } from './news-in.ts';
import { planFor } from './plan-for.ts';
import type { Answer, PlannerState, View } from './planner-state.ts';
import type { Applications } from './use-applications.ts';
import { useCatchingUp } from './use-catching-up.ts';
import { useOpening } from './use-opening.ts';
import { useStatus } from './use-status.ts';
import { useToday } from './use-today.ts';

/** What the planner knows and can do. What is remembered on the device comes and goes by `applications`. */
export function usePlanner(base: string, applications: Applications): PlannerState {
  const [view, setView] = useState<View>('asking');
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT);
  const today = useToday();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [linkProblems, setLinkProblems] = useState<readonly FieldProblem[]>([]);
  const [status, say] = useStatus();
  // What the page works on, also while the form is open again; null before the first plan.
  const current = useRef<Application | null>(null);

  /** Shows the plan of an application whose situation has no problems. */
  const present = useCallback(
    async (application: Application, before: Plan | null): Promise<void> => {
      const { situation } = application;
      const { plan, region } = (await planFor(situation, base)) ?? {};
      if (!plan) return;
      const changed = before && changesInWords(before, plan, newsIn(before, plan, situation));
      current.current = application;
      setDraft(draftOf(situation, region?.name));
      setAnswer({ application, plan, region: region ?? null, changed });
      setView('plan');
      say(updatedInWords(plan));
    },
    [base, say],
  );

  /** Keeps a change in the tab and, where the application is remembered, on the device. */
  const keep = async (next: Application, before: Application): Promise<Application> => {
    const kept = (await applications.isKept(next.id)) ? ((await applications.save(next, before)) ?? next) : next;
    await keepInTab(kept);
    return kept;
  };

  useOpening({
    // Opening a link writes nothing: what the tab and the device hold stays.
    onLink: ({ situation, hasPlan, problems: wrong }) => {
      setLinkProblems(hasPlan ? wrong : []);
      setProblems(hasPlan ? [] : wrong);
      if (hasPlan) void present(beginApplication(situation), null);
      else setDraft(draftOf(situation));
    },
    onKept: (application) => void present(application, null),
    onNothing: (trouble) => {
      setProblems(trouble ? [{ control: '', says: trouble }] : []);
      const presets = presetsIn(location.hash);
      setDraft((typed) => ({ ...typed, ...presets }));
      if (Object.keys(presets).length > 0) return;
      void applications.refresh().then((all) => {
        if (all.some(({ archived }) => !archived)) setView('overview');
      });
    },
  });

  useCatchingUp(current, view === 'plan', applications, (caught) => {
    void keepInTab(caught);
    void present(caught, answer?.plan ?? null);
  });

  /** Forgets what the tab holds; what the device remembers stays. */
  const forget = (): void => {
    forgetTab();
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
  return {
    view,
    draft,
    today,
    answer,
    problems,
    linkProblems,
    status,
    say,
    change: setDraft,
    show: async (unfinished) => {
      const result = readDraft(draft, todayOnThisDevice(), unfinished);
      setProblems('problems' in result ? result.problems : []);
      if (!('situation' in result)) return;
      const { situation } = result;
      if (current.current) return amendWith({ situation }, answer?.plan ?? null);
      const application = beginApplication(situation);
      await keepInTab(application);
      await present(application, null);
    },
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
      const kept = await applications.save(application);
      if (!kept) return;
      take(kept);
      say('Remembered on this device.');
    },
    clear: () => {
      const id = current.current?.id;
      forget();
      // A plan link in the address would bring the plan back on reload.
      if (location.hash) history.replaceState(null, '', location.pathname);
      forgetMessages(id).then(
        () => say('Cleared. Nothing of this plan is left in this tab.'),
        () => say('Cleared. What you typed into its messages stays until you close this tab.'),
      );
    },
  };
}

/** Forgets what was typed into the messages of a plan. */
async function forgetMessages(id: string | undefined): Promise<void> {
  const { forgetWords } = await import('../compose/kept-words.ts');
  if (id !== undefined) forgetWords(id);
}
