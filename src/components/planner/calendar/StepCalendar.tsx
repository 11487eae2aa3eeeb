import { useState } from 'preact/hooks';

import type { WebLink } from '../../../calendar/index.ts';
import type { Step } from '../../../plan/index.ts';
import { useTrying } from '../use-trying.ts';

export interface StepCalendarDeeds {
  /** The links that add the step to calendars on the web; rejects where the code for them can't be loaded. */
  readonly linksFor: (step: Step) => Promise<readonly WebLink[]>;
  /** Rejects where the code for it can't be loaded. */
  readonly onDownloadStep: (step: Step) => Promise<void>;
}

/** One step into a calendar: its own file, or a form on the web filled in. Loaded when opened. */
export function StepCalendar({ step, linksFor, onDownloadStep }: StepCalendarDeeds & { readonly step: Step }) {
  const [links, setLinks] = useState<readonly WebLink[]>([]);
  const [trouble, attempt] = useTrying();
  return (
    <details
      class="step-calendar not-on-paper"
      onToggle={(event) => {
        if (event.currentTarget.open) attempt(() => linksFor(step).then(setLinks));
      }}
    >
      <summary>
        This step into a calendar<span class="visually-hidden">: {step.title}</span>
      </summary>
      <p class="row">
        <button type="button" class="plain" onClick={() => attempt(() => onDownloadStep(step))}>
          A file of this step (.ics)
        </button>
        {links.map(({ name, address }) => (
          <a key={name} href={address} target="_blank" rel="noopener noreferrer">
            {name}
          </a>
        ))}
      </p>
      {trouble && <p class="error">{trouble}</p>}
      <p class="hint">
        A link hands the title and text of this step to that service. It adds a new entry each time, and updates none.
      </p>
    </details>
  );
}
