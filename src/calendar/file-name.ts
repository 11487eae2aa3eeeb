import type { Day } from '../plan/index.ts';

/** What a downloaded calendar file is called: `sit-tight-2026-03-05.ics`. Names nobody, for others see a downloads folder. */
export function calendarFileName(day: Day): string {
  return `sit-tight-${day}.ics`;
}
