import { USUAL_SETTINGS } from '../../src/calendar/index.ts';
import { calendarFile } from '../../src/components/planner/export/calendar-file.ts';
import {
  ledgerToText,
  localTimeInUtc,
  nowInUtc,
  planToText,
  timestampNow,
  todayOnThisDevice,
} from '../../src/plan/index.ts';
import { newApplication } from '../../src/storage/application.ts';
import { readReasons, readTemplates } from './content.ts';
import type { PlannedLink } from './plan-of-link.ts';

/** The version of the data that `--json` prints; docs/plan-links.md says what may change within one. */
const JSON_VERSION = 1;

/** The plan as the page's "Copy as text" has it. */
export function asText({ plan }: PlannedLink): string {
  return planToText(plan);
}

/** The plan as the page's "Download calendar (.ics)" has it, on a device that has never made a file of it. */
export function asCalendar({ id, address, situation, plan }: PlannedLink): string {
  const application = newApplication(situation, { id, now: timestampNow() });
  const { text } = calendarFile([{ application, plan }], {
    reasons: readReasons(),
    words: readTemplates(),
    settings: USUAL_SETTINGS,
    // Of another day than this one, the file is made as if it were noon there.
    stamp: plan.today === todayOnThisDevice() ? nowInUtc() : localTimeInUtc(plan.today, 12, 0),
    address,
  });
  return text;
}

/** How each day of the plan was counted. */
export function asLedger(planned: PlannedLink): string {
  const reasons = readReasons();
  return ledgerToText(planned, (rule) => reasons[rule].says);
}

/** The plan as data, with the situation that the link was read as and the years that holidays are known for. */
export function asJson({ id, situation, region, plan }: PlannedLink): string {
  const holidays = region && { region: region.region, name: region.name, years: region.years };
  return `${JSON.stringify({ version: JSON_VERSION, id, situation, holidays, plan }, null, 2)}\n`;
}
