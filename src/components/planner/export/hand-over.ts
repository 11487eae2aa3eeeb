// Loaded when a reader first wants something for a calendar.
import { downloadFile } from '../../ui/sharing/download-file.ts';
import { calendarFile, linksForStep, type CalendarFile, type CalendarIngredients } from './calendar-file.ts';
import { settingsOfThisDevice } from './calendar-settings.ts';

type Ingredients = Omit<CalendarIngredients, 'settings'>;

/** A calendar file with the settings that this device keeps. */
export function fileOf(
  of: Ingredients,
  ...[planned, only]: [Parameters<typeof calendarFile>[0], Parameters<typeof calendarFile>[2]]
): CalendarFile {
  return calendarFile(planned, { ...of, settings: settingsOfThisDevice() }, only);
}

/** The links that add one step to calendars on the web. */
export function linksFor(
  of: Ingredients,
  ...[step, planned]: [Parameters<typeof linksForStep>[0], Parameters<typeof linksForStep>[1]]
): ReturnType<typeof linksForStep> {
  return linksForStep(step, planned, { ...of, settings: settingsOfThisDevice() });
}

export function download({ name, text }: CalendarFile): void {
  downloadFile(name, text, 'text/calendar');
}
