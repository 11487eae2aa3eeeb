import { parseDay, type Day } from '../model/day.ts';
import { parseLength, writeLength } from '../model/length.ts';
import { PLAIN_EVENTS, type LogEntry, type Reply } from '../model/situation.ts';

/**
 * Writes a log entry as plan links hold it: `2026-03-11.contacted`, `2026-03-11.new-date.2026-03-13`,
 * `2026-03-11.next-round.2026-03-20`. A next round's own promise follows it: a day, a length such as
 * `P1W`, or `call-2026-03-27`.
 */
export function writeLogEntry(entry: LogEntry): string {
  switch (entry.kind) {
    case 'new-date':
      return [entry.day, entry.kind, entry.by].join('.');
    case 'next-round':
      return [entry.day, entry.kind, entry.interview, ...writeReply(entry.reply)].join('.');
    default:
      return [entry.day, entry.kind].join('.');
  }
}

/** Reads what {@link writeLogEntry} writes; null for anything else. */
export function parseLogEntry(text: string): LogEntry | null {
  const [dayText = '', kind, second, third, ...more] = text.split('.');
  const day = parseDay(dayText);
  if (day === null || more.length) return null;
  const plain = PLAIN_EVENTS.find((event) => event === kind);
  if (plain) return second === undefined ? { day, kind: plain } : null;
  const other = second === undefined ? null : parseDay(second);
  if (other === null) return null;
  if (kind === 'new-date') return third === undefined ? { day, kind, by: other } : null;
  const reply = parseReply(third);
  return kind === 'next-round' && reply ? { day, kind, interview: other, reply } : null;
}

function writeReply(reply: Reply): readonly string[] {
  switch (reply.kind) {
    case 'by':
      return [reply.day];
    case 'within':
      return [writeLength(reply.length)];
    case 'call-on':
      return [`call-${reply.day}`];
    case 'not-said':
      return [];
  }
}

function parseReply(text: string | undefined): Reply | null {
  if (text === undefined) return { kind: 'not-said' };
  const call = text.startsWith('call-');
  const day: Day | null = parseDay(call ? text.slice('call-'.length) : text);
  if (day !== null) return { kind: call ? 'call-on' : 'by', day };
  const length = parseLength(text);
  return length && { kind: 'within', length };
}
