import './compose.css';

import { StatusLine, useStatus } from '../ui/StatusLine.tsx';
import Composer from './Composer.tsx';
import type { TemplateWords } from '../check/template-words.ts';
import { useTabPlan } from './use-tab-plan.ts';

interface Props {
  readonly id: string;
  readonly template: TemplateWords;
  /** The folder that the site is published in, ending in a slash. */
  readonly base: string;
}

/** A template on its own page, filled in from the plan of this tab where there is one. */
export function ComposePage({ id, template, base }: Props) {
  const [status, say] = useStatus();
  const { known, next, takeDate } = useTabPlan(base, say);
  return (
    <>
      {next && (
        <p class="label not-on-paper" data-pagefind-ignore>
          {next}. The words below are filled in from <a href={`${base}planner/`}>your plan</a>.
        </p>
      )}
      <Composer {...{ id, template, known, base, say, takeDate }} level={2} planAddress={`${base}planner/`} />
      <StatusLine status={status} />
    </>
  );
}
