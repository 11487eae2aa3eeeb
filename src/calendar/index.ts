// The door to calendar files: a plan in, iCalendar text out.
export { calendarFileName } from './file-name.ts';
export { planToIcs, type CalendarOptions } from './plan-to-ics.ts';
export { USUAL_HOURS, type ClockTime, type Hours } from './when.ts';
