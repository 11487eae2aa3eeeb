import type { Day } from '../../../plan/index.ts';
import type { Application } from '../../../storage/application.ts';
import { clockNotice } from '../clock-notice.ts';

/** Says where a clock is off. Loaded only where it may be, for that is rare. */
export default function ClockNotice({
  application,
  today,
}: {
  readonly application: Application;
  readonly today: Day;
}) {
  const says = clockNotice(application, today);
  return says && <p class="label">{says}</p>;
}
