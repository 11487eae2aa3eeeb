import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';

import { shownName } from '../../../storage/application.ts';
import type { PlannedApplication } from '../calendar/calendar-file.ts';
import { ApplicationRow, type RowDeeds } from './ApplicationRow.tsx';
import { onlyWhenChanged } from './only-when-changed.ts';

interface Props {
  readonly planned: readonly PlannedApplication[];
  readonly deeds: RefObject<RowDeeds>;
}

/** Applications as a list. What has not changed is not drawn again. */
export function Rows({ planned, deeds }: Props) {
  return useMemo(
    () => (
      <ul class="plan">
        {planned.map(({ application, plan: { steps, today } }) => (
          <Row
            key={application.id}
            id={application.id}
            name={application.name}
            shown={shownName(application)}
            isArchived={application.archived}
            title={steps[0]?.title}
            day={steps[0]?.day}
            {...{ today, deeds }}
          />
        ))}
      </ul>
    ),
    [planned, deeds],
  );
}

const Row = onlyWhenChanged(ApplicationRow);
