// Plans in, iCalendar text and links to web calendars out.
export { CLIENT_NOTES, WEB_LINKS_NOTE, type ClientNote } from './client-notes.ts';
export { clockText, readClock, type ClockTime } from './clock.ts';
export type { ExportedStep, ExportHistory } from './export-history.ts';
export { calendarFileName } from './file-name.ts';
export {
  checkSettings,
  MOST_MINUTES_BEFORE,
  USUAL_SETTINGS,
  type Alarm,
  type CalendarSettings,
  type Hours,
  type SettingsProblem,
} from './settings.ts';
export { webLinks, type WebLink } from './web/web-links.ts';
export { writeCalendar, type CalendarOptions, type PlanForCalendar, type WrittenCalendar } from './write-calendar.ts';
