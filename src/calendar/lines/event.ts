import { addDays } from '../../plan/index.ts';
import { escapeText } from './escape.ts';
import { foldLine } from './fold.ts';
import { basicDate, type When } from '../when.ts';

/** One event, its texts as people read them. */
export interface CalendarEvent {
  /** Stays the same for ever, so that a calendar can follow the event. */
  readonly uid: string;
  /** When the file was made: `20260305T101500Z`. */
  readonly stamp: string;
  /** Grows with each change of day, time or title. */
  readonly sequence: number;
  readonly when: When;
  readonly summary: string;
  readonly description: string;
  /** When its alarm goes off, as a duration from its start; null for no alarm. */
  readonly trigger: string | null;
  readonly cancelled: boolean;
}

/** An event as lines of a calendar file (RFC 5545 3.6.1), with one alarm at most. */
export function eventText(event: CalendarEvent): string {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${event.stamp}`,
    `SEQUENCE:${String(event.sequence)}`,
    ...whenLines(event.when),
    `SUMMARY:${escapeText(event.summary)}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    ...(event.cancelled ? ['STATUS:CANCELLED'] : []),
    'CLASS:PRIVATE',
    // A call of a quarter of an hour, or a day with a letter to write, keeps nobody from being invited elsewhere.
    'TRANSP:TRANSPARENT',
    // The alarm comes last: classic Outlook wants an event's own properties before it.
    ...alarmLines(event),
    'END:VEVENT',
  ]
    .map(foldLine)
    .join('');
}

function whenLines(when: When): readonly string[] {
  return when.kind === 'time'
    ? [`DTSTART:${when.utc.start}`, `DTEND:${when.utc.end}`]
    : // RFC 5545 3.6.1: DTEND is exclusive.
      [`DTSTART;VALUE=DATE:${basicDate(when.day)}`, `DTEND;VALUE=DATE:${basicDate(addDays(when.day, 1))}`];
}

/** One alarm that shows the title: classic Outlook takes no more than one. */
function alarmLines({ trigger, summary }: CalendarEvent): readonly string[] {
  return trigger === null
    ? []
    : ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escapeText(summary)}`, `TRIGGER:${trigger}`, 'END:VALARM'];
}
