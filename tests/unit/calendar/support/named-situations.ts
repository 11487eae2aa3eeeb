// Calendar files of situations that have a name, to be read by other people's readers: here by two for JavaScript, and
// by `npm run test:readers` by those that Debian has.
import {
  USUAL_SETTINGS,
  writeCalendar,
  type CalendarSettings,
  type ExportHistory,
} from '../../../../src/calendar/index.ts';
import { NO_NAMES, situationWith, type LogEntry, type Plan, type Situation } from '../../../../src/plan/index.ts';
import { caseOne, day, days, planOf, US } from '../../plan/situations.ts';
import { ABOUT, inZone, OPTIONS } from './calendar-file.ts';

/** An event as any reader should understand it. */
export interface ExpectedEvent {
  readonly uid: string;
  readonly summary: string;
  /** `2026-03-11` for a whole day, `2026-03-11T10:00` by the clock of the zone for a contact. */
  readonly start: string;
  readonly cancelled: boolean;
}

export interface NamedFile {
  readonly name: string;
  /** Where the device is that writes it. */
  readonly zone: string;
  readonly text: string;
  readonly expected: readonly ExpectedEvent[];
  /** A file of the same plan that was imported before; null where this is the first. */
  readonly earlier: string | null;
  /** What a calendar holds once it has imported both. */
  readonly afterBoth: readonly ExpectedEvent[];
}

interface Making {
  readonly situation: Situation;
  readonly today?: string;
  readonly zone?: string;
  readonly label?: string;
  readonly settings?: Partial<CalendarSettings>;
  /** What earlier files said: the plan on an earlier day. */
  readonly before?: { readonly situation: Situation; readonly today: string };
}

const thanked: LogEntry = { day: day('2026-03-05'), kind: 'thanked' };
const withLog = (...log: LogEntry[]): Situation => caseOne({ log: [thanked, ...log] });
const callOn = (interview: string, call: string): Situation =>
  situationWith(days(interview), { reply: { kind: 'call-on', day: day(call) } });
const at = (hours: number, minutes: number): Partial<CalendarSettings> => ({
  hours: { ...USUAL_SETTINGS.hours, midMorning: { hours, minutes } },
});
const called = (label: string): Making => ({ situation: caseOne(), label, settings: { namesInTitles: true } });
const FIRST = { situation: caseOne(), today: '2026-03-05' };

const MAKINGS: Record<string, Making> = {
  'the first worked case': { situation: caseOne() },
  'a reserved reader': { situation: caseOne({ pace: 'reserved' }) },
  'a persistent reader': { situation: caseOne({ pace: 'persistent' }) },
  'by email alone': { situation: caseOne({ channel: 'email' }) },
  'through a recruiter': { situation: caseOne({ via: 'recruiter' }) },
  'thanks to two people': {
    situation: caseOne({ log: [], names: { ...NO_NAMES, people: ['Ana; Lopes', 'Bo, Lind'] } }),
  },
  'an interview still ahead': { situation: situationWith(days('2026-03-20')) },
  'another offer': { situation: caseOne({ otherOfferDue: day('2026-03-20') }) },
  'a late arrival': { situation: caseOne({ log: [] }), today: '2026-03-28' },
  Thanksgiving: { situation: situationWith(days('2026-11-19'), { region: 'US' }), today: '2026-11-19' },
  'all-day entries': { situation: caseOne(), settings: { allDay: true } },
  'without alarms': { situation: caseOne(), settings: { alarm: 'none' } },
  'an alarm a day before': { situation: caseOne(), settings: { alarm: { minutesBefore: 1440 } } },
  'a name with a comma, a semicolon and a backslash': called(String.raw`Larkfield, Inc.; C:\new`),
  'a name with a line break': called('Larkfield\r\nEND:VEVENT'),
  'a name with emoji': called('🧭'.repeat(40)),
  'a name in Japanese': called('求人'.repeat(40)),
  'a name in Arabic': called('متحف لاركفيلد'),
  'a name with a colon and quotes': called('The "Map": room'),
  'a name with accents that are marks': called('Zoe\u0308 Cafe\u0301'),
  'a name with control characters': called('a\u0000b\u0007c\td'),
  'a new date': {
    situation: withLog({ day: day('2026-03-11'), kind: 'new-date', by: day('2026-03-13') }),
    today: '2026-03-11',
  },
  'a changed plan': {
    situation: withLog({ day: day('2026-03-09'), kind: 'new-date', by: day('2026-03-13') }),
    today: '2026-03-09',
    before: FIRST,
  },
  'a change that was undone': { ...FIRST, before: { situation: caseOne({ pace: 'reserved' }), today: '2026-03-05' } },
  'an end that cancels the rest': {
    situation: withLog({ day: day('2026-03-09'), kind: 'let-go' }),
    today: '2026-03-09',
    before: FIRST,
  },
  'a no that leaves the last thanks': {
    situation: withLog({ day: day('2026-03-09'), kind: 'rejected' }),
    today: '2026-03-09',
    before: FIRST,
  },
  'an hour that the clocks skip in New York': {
    situation: callOn('2026-03-02', '2026-03-08'),
    today: '2026-03-02',
    zone: 'America/New_York',
    settings: at(2, 30),
  },
  'an hour that Cairo skips': {
    situation: callOn('2026-04-16', '2026-04-23'),
    today: '2026-04-16',
    zone: 'Africa/Cairo',
    settings: at(23, 50),
  },
  'the week in which London puts its clocks back': {
    situation: callOn('2026-10-19', '2026-10-26'),
    today: '2026-10-19',
    zone: 'Europe/London',
    settings: at(1, 30),
  },
  'half an hour on Lord Howe': {
    situation: callOn('2026-03-27', '2026-04-03'),
    today: '2026-03-27',
    zone: 'Australia/Lord_Howe',
  },
  'quarters of an hour in Kathmandu': { situation: caseOne(), zone: 'Asia/Kathmandu' },
  'a day ahead in Kiritimati': { situation: caseOne(), zone: 'Pacific/Kiritimati' },
  'a day behind in Honolulu': { situation: caseOne(), zone: 'Pacific/Honolulu' },
  'half hours in St. John’s': { situation: caseOne({ pace: 'persistent' }), zone: 'America/St_Johns' },
  'across the end of a year': {
    situation: situationWith(days('2026-12-18'), { reply: { kind: 'by', day: day('2026-12-24') } }),
    today: '2026-12-18',
  },
  'a leap day': {
    situation: situationWith(days('2028-02-21'), { reply: { kind: 'by', day: day('2028-02-28') } }),
    today: '2028-02-21',
  },
};

/** The files, each with what it should say by the clock of its zone. */
export const NAMED_FILES: readonly NamedFile[] = Object.entries(MAKINGS).map(([name, making]) => fileOf(name, making));

function fileOf(
  name: string,
  { situation, today = '2026-03-05', zone = 'UTC', label, settings, before }: Making,
): NamedFile {
  const options = { ...OPTIONS, settings: { ...USUAL_SETTINGS, ...settings } };
  const write = (plan: Plan, exported: ExportHistory) =>
    inZone(zone, () => writeCalendar([{ ...ABOUT, plan, exported, label }], options));
  const first = before ? write(planFor(before.situation, before.today), {}) : undefined;
  const file = write(planFor(situation, today), first?.exported[ABOUT.planId] ?? {});
  const history = file.exported[ABOUT.planId] ?? {};
  const afterBoth = Object.entries(history).map(([id, { day, time, title, cancelled }]) => ({
    uid: `${ABOUT.planId}-${id}@sit-tight`,
    summary: asRead(cancelled ? `Cancelled: ${title}` : title),
    start: time === null ? day : `${day}T${time}`,
    cancelled,
  }));
  // Exported before, and unchanged: not in this file.
  const expected = afterBoth.filter(({ uid }) => file.text.replaceAll('\r\n ', '').includes(uid));
  return { name, zone, text: file.text, expected, earlier: first?.text ?? null, afterBoth };
}

function planFor(situation: Situation, today: string): Plan {
  return planOf(situation, today, situation.region === 'US' ? US : null);
}

/** A calendar file holds no control characters. */
function asRead(title: string): string {
  return title
    .replaceAll('\r\n', '\n')
    .replaceAll('\t', ' ')
    .replace(/[^\P{Cc}\n]/gu, '');
}
