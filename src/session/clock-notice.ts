import { addDays, dayInWords, parseDay, type Day } from '../plan/index.ts';
import type { Application } from '../storage/index.ts';

/**
 * What to say where an application was last changed after today: the clock of this device, or of the one that it
 * came from, is off. Null where all is well. A difference of one day is allowed, for time stamps are in UTC.
 */
export function clockNotice({ changedAt }: Pick<Application, 'changedAt'>, today: Day): string | null {
  const changed = parseDay(changedAt.slice(0, 'YYYY-MM-DD'.length));
  if (changed === null || changed <= addDays(today, 1)) return null;
  const [then, now] = [dayInWords(changed, true), dayInWords(today, true)];
  return `This plan was last changed on ${then}, but this device says that today is ${now}. Check the date on your device.`;
}
