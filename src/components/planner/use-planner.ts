import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

import {
  dayInWords,
  keepWhatMakesSense,
  makePlan,
  readPlanLink,
  todayOnThisDevice,
  type Day,
  type Plan,
  type RegionCalendar,
  type Situation,
} from '../../plan/index.ts';
import { forgetTab, keepInTab, readFromTab, type KeptPlan } from '../../storage/tab.ts';
import type { FieldProblem } from './controls.ts';
import { draftOf, EMPTY_DRAFT, type Draft } from './draft.ts';
import { readDraft } from './read-draft.ts';
import { presetsIn } from './presets.ts';
import { regionCalendar } from './region.ts';
import type { Status } from './StatusLine.tsx';

/** A plan on the page, with what it was made from. */
export interface Answer {
  readonly situation: Situation;
  readonly plan: Plan;
  readonly region: RegionCalendar | null;
  /** Names the plan's events in calendars. */
  readonly planId: string;
  /** How many calendar files were made of it. */
  readonly exports: number;
}

export interface PlannerState {
  readonly draft: Draft;
  readonly today: Day;
  readonly answer: Answer | null;
  readonly problems: readonly FieldProblem[];
  readonly linkProblems: readonly FieldProblem[];
  readonly status: Status;
  readonly say: (sentence: string) => void;
  readonly change: (draft: Draft) => void;
  readonly show: (unfinished: ReadonlySet<string>) => Promise<void>;
  readonly replan: (situation: Situation) => void;
  readonly ask: () => void;
  readonly clear: () => void;
  readonly exported: () => void;
}

/** What the planner knows and can do: a form, or a plan, or a plan that came by a link. */
export function usePlanner(base: string): PlannerState {
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT);
  const [today, setToday] = useState<Day>(todayOnThisDevice);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [linkProblems, setLinkProblems] = useState<readonly FieldProblem[]>([]);
  const [status, setStatus] = useState<Status>({ sentence: '', count: 0 });
  const identity = useRef({ planId: '', exports: 0 });

  const say = useCallback((sentence: string) => {
    setStatus(({ count }) => ({ sentence, count: count + 1 }));
  }, []);

  /** Makes the plan of a situation without problems and shows it. */
  const present = useCallback(
    async (situation: Situation, keep: boolean): Promise<void> => {
      const now = todayOnThisDevice();
      const region = situation.region === null ? null : await regionCalendar(situation.region, base);
      const result = makePlan(situation, now, region);
      if (!result.ok) return;
      identity.current.planId ||= crypto.randomUUID();
      const { planId, exports } = identity.current;
      setToday(now);
      setDraft(draftOf(situation, region?.name));
      setAnswer({ situation, plan: result.plan, region, planId, exports });
      if (keep) keepInTab({ situation, planId, exports });
      say(statusOf(result.plan));
    },
    [base, say],
  );

  useEffect(() => {
    const open = (): void => {
      const reading = readPlanLink(location.hash);
      if (reading) {
        const { situation, problems } = keepWhatMakesSense(reading.situation, todayOnThisDevice());
        const wrong = [...reading.problems, ...problems].map(({ says }) => ({ control: '', says }));
        setLinkProblems(situation.interviews.length ? wrong : []);
        setProblems(situation.interviews.length ? [] : wrong);
        identity.current = { planId: '', exports: 0 };
        if (situation.interviews.length) void present(situation, false);
        else setDraft(draftOf(situation));
        return;
      }
      const kept = readFromTab();
      if (kept) restore(kept);
      else setDraft((draft) => ({ ...draft, ...presetsIn(location.hash) }));
    };
    const restore = ({ situation, planId, exports }: KeptPlan): void => {
      identity.current = { planId, exports };
      void present(keepWhatMakesSense(situation, todayOnThisDevice()).situation, false);
    };
    open();
    addEventListener('hashchange', open);
    return () => {
      removeEventListener('hashchange', open);
    };
  }, [present]);

  const show = async (unfinished: ReadonlySet<string>): Promise<void> => {
    const result = readDraft(draft, todayOnThisDevice(), unfinished);
    setProblems('problems' in result ? result.problems : []);
    if ('situation' in result) await present(result.situation, true);
  };
  return {
    draft,
    today,
    answer,
    problems,
    linkProblems,
    status,
    say,
    change: setDraft,
    show,
    replan: (situation) => {
      setLinkProblems([]);
      void present(situation, true);
    },
    ask: () => {
      setAnswer(null);
      setLinkProblems([]);
    },
    clear: () => {
      forgetTab();
      identity.current = { planId: '', exports: 0 };
      setDraft(EMPTY_DRAFT);
      setAnswer(null);
      setLinkProblems([]);
      // A plan link in the address would bring the plan back on reload.
      if (location.hash) history.replaceState(null, '', location.pathname);
      say('Cleared. Nothing of this plan is left in this tab.');
    },
    exported: () => {
      identity.current.exports += 1;
      if (!answer) return;
      setAnswer({ ...answer, exports: identity.current.exports });
      keepInTab({ situation: answer.situation, ...identity.current });
    },
  };
}

function statusOf({ steps }: Plan): string {
  const [next] = steps;
  if (!next) return 'Plan updated. Nothing is left to do.';
  const count = steps.length === 1 ? '1 step' : `${String(steps.length)} steps`;
  return `Plan updated. ${count}. Next: ${next.title.charAt(0).toLowerCase()}${next.title.slice(1)}, ${dayInWords(next.day)}.`;
}
