import { addDays } from '../plan/index.ts';
import { escapeText } from './escape.ts';
import { foldLine } from './fold.ts';
import { basicDate, type When } from './when.ts';

/** One event, its texts as people read them. */
export interface CalendarEvent {
  /** Stays the same for ever, so that a calendar can follow the event. */
  readonly uid: string;
  /** When the file was made: `20260305T101500Z`. */
  readonly stamp: string;
  /** Grows with every file that holds the event. */
  readonly sequence: number;
  readonly when: When;
  readonly summary: string;
  readonly description: string;
}

/** An event as lines of a calendar file (RFC 5545 3.6.1), with one alarm. */
export function eventText(event: CalendarEvent): string {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${event.stamp}`,
    `SEQUENCE:${String(event.sequence)}`,
    ...whenLines(event.when),
    `SUMMARY:${escapeText(event.summary)}`,
    `DESCRIPTION:${escapeText(event.description)}`,
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
    ? [`DTSTART:${when.start}`, `DTEND:${when.end}`]
    : // RFC 5545 3.6.1: DTEND is exclusive.
      [`DTSTART;VALUE=DATE:${basicDate(when.day)}`, `DTEND;VALUE=DATE:${basicDate(addDays(when.day, 1))}`];
}

/** One alarm that shows the title: at the start of a contact, at nine in the morning of a day. */
function alarmLines({ when, summary }: CalendarEvent): readonly string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(summary)}`,
    `TRIGGER:${when.kind === 'time' ? 'PT0S' : 'PT9H'}`,
    'END:VALARM',
  ];
}
