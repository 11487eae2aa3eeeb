import './due-now.css';

import { useEffect, useState } from 'preact/hooks';

import { isAnythingSaved } from '../tab/anything-saved.ts';
import { tabForm } from '../tab/use-form.ts';
import { Postmark } from '../site/Postmark.tsx';
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
      <div class="due-first">
        <Postmark day={first.day} isToday={first.isDue} />
        <div>
          <p class="label">{first.name}</p>
          <h2 id="due-now">{first.heading}</h2>
        </div>
      </div>
      <p>
        <a class="button main" href={`${base}planner/#${first.link}`}>
          Open your plan
        </a>
      </p>
      {others.length > 0 && (
        <ul>
          {others.slice(0, MOST).map(({ id, name, heading, day, isDue, link }) => (
            <li key={id}>
              <Postmark {...{ day }} isToday={isDue} />
              <span>
                <a href={`${base}planner/#${link}`}>{name}</a>
                <span class="label">{heading}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p class="label">
        {/* The form may hold the answers of the plan above, which another interview must not change. */}
        <a href="#question" onClick={() => tabForm().startNew()}>
          Plan another interview
        </a>
        {others.length > 0 && (
          <>
            {' '}
            <a href={`${base}planner/#applications`}>
              {others.length > MOST ? `All ${String(due.length)} applications` : 'All applications'}
            </a>
          </>
        )}
      </p>
    </section>
  );
}

/** More than these are shown on the planner's own list. */
const MOST = 4;

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
