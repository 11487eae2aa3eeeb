import { useEffect, useState } from 'preact/hooks';

import { isAnythingSaved } from '../planner/anything-saved.ts';
import type { DueApplication } from './due-now.ts';

/** On the home page, for anyone who has a plan in this tab or on this device: what is due, the most urgent first, and a mark at their stage of the guide's path. */
export function DueNow({ base }: { readonly base: string }) {
  const [due, setDue] = useState<readonly DueApplication[]>([]);
  useEffect(() => {
    const look = async (): Promise<void> => {
      if (!isAnythingSaved()) {
        setDue([]);
        return;
      }
      const { dueNow } = await import('./due-now.ts');
      const found = await dueNow(base);
      setDue(found);
      markStage(found[0]?.stage ?? null);
      document.body.classList.toggle('has-plans', found.length > 0);
    };
    // Without it the page stands as it does for anyone who has no plan.
    const lookNow = (): void => void look().catch(() => null);
    lookNow();
    addEventListener('pageshow', lookNow);
    addEventListener('storage', lookNow);
    return () => {
      removeEventListener('pageshow', lookNow);
      removeEventListener('storage', lookNow);
    };
  }, [base]);
  const [first, ...others] = due;
  if (!first) return null;
  return (
    <section class="due-now" aria-labelledby="due-now">
      <p class="label">{first.name}</p>
      <h2 id="due-now">{first.heading}</h2>
      <p>
        {first.next}.{' '}
        <a class="button main" href={`${base}planner/#${first.link}`}>
          Open your plan
        </a>
      </p>
      {others.length > 0 && (
        <ul>
          {others.map(({ id, name, next, link }) => (
            <li key={id}>
              <a href={`${base}planner/#${link}`}>{name}</a>: {next}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The path is part of the page and not of an island: its stops carry their stage. */
function markStage(stage: string | null): void {
  for (const before of document.querySelectorAll('.here')) before.remove();
  const stop = stage && document.querySelector(`[data-stage="${stage}"]`);
  if (!stop) return;
  const mark = document.createElement('strong');
  mark.className = 'here';
  mark.textContent = 'You are here';
  stop.append(mark);
}
