import { useEffect, useState } from 'preact/hooks';

import { readFromTab } from '../../storage/read-tab.ts';

/** On the home page, for whoever has a plan in this tab: what is next, and a mark at their stage of the guide's path. */
export function WhereYouAre({ base }: { readonly base: string }) {
  const [next, setNext] = useState('');
  useEffect(() => {
    const look = async (): Promise<void> => {
      const kept = await readFromTab();
      const application = kept.ok ? kept.value.application : null;
      if (!application) return;
      const { whereInPlan } = await import('./where-in-plan.ts');
      const where = await whereInPlan(application.situation, base);
      if (!where) return;
      setNext(where.next);
      markStage(where.stage);
    };
    // Without it the page stands as it does for whoever has no plan.
    look().catch(() => null);
  }, [base]);
  return next ? (
    <p class="where-you-are">
      {next}. <a href={`${base}planner/`}>Open your plan</a>
    </p>
  ) : null;
}

/** The path is part of the page and not of an island: its stops carry their stage. */
function markStage(stage: string | null): void {
  const stop = stage && document.querySelector(`[data-stage="${stage}"]`);
  if (!stop) return;
  const mark = document.createElement('strong');
  mark.className = 'here';
  mark.textContent = 'You are here';
  stop.append(mark);
}
