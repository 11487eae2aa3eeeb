/**
 * A strict reader of calendar files, by RFC 5545 and by what this site promises of its own: it takes bytes, shares no
 * code with src/calendar, and names whatever a lenient program would let pass. No package on npm does this; readers such
 * as ical.js forgive most of it. Components other than VEVENT and VALARM are refused, for no file of ours holds any.
 */
export type Rule =
  | 'utf-8'
  | 'line-break'
  | 'line-length'
  | 'fold'
  | 'control-character'
  | 'grammar'
  | 'balance'
  | 'unknown-property'
  | 'order'
  | 'how-often'
  | 'parameter'
  | 'value'
  | 'escape'
  | 'end'
  | 'alarm'
  | 'invitation'
  | 'uid-twice';

/** What is wrong, and on which line, counted from 1 as the file stands. */
export interface Fault {
  readonly line: number;
  readonly rule: Rule;
  readonly says: string;
}

interface Property {
  readonly line: number;
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

interface Component {
  readonly name: string;
  readonly line: number;
  readonly properties: Property[];
  readonly children: Component[];
}

type Tell = (line: number, rule: Rule, says: string) => void;

/** All that is wrong with a file; nothing where it is as it must be. */
export function lintCalendar(bytes: Uint8Array): readonly Fault[] {
  const faults: Fault[] = [];
  const tell: Tell = (line, rule, says) => faults.push({ line, rule, says });
  const properties = contentLines(bytes, tell).flatMap(({ line, text }) => parsed(line, text, tell) ?? []);
  for (const calendar of components(properties, tell)) checkCalendar(calendar, tell);
  return faults;
}

/** RFC 5545 3.1: lines of 75 octets at most, each ended by CRLF, unfolded by taking out CRLF and one space or tab. */
function contentLines(bytes: Uint8Array, tell: Tell): { readonly line: number; readonly text: string }[] {
  const lines: { line: number; text: string }[] = [];
  // Latin 1 gives each octet a character, so that lines can be measured before anything is decoded.
  const physical = Buffer.from(bytes).toString('latin1').split('\r\n');
  if (physical.pop() !== '') tell(physical.length + 1, 'line-break', 'The last line has no CRLF.');
  physical.forEach((octets, index) => {
    const line = index + 1;
    if (/[\r\n]/.test(octets)) tell(line, 'line-break', 'A line break is a CRLF, and nothing else.');
    if (octets.length > 75) tell(line, 'line-length', `${octets.length} octets are more than 75.`);
    const text = decoded(octets);
    if (text === null) return tell(line, 'utf-8', 'Not UTF-8, or folded within a character.');
    if (text.startsWith('\uFEFF')) tell(line, 'utf-8', 'A byte order mark is no part of a name.');
    if (/[^\P{Cc}\t\r\n]/u.test(text)) tell(line, 'control-character', 'Control characters are not allowed.');
    const last = lines.at(-1);
    if (!/^[ \t]/.test(text)) lines.push({ line, text });
    else if (last) last.text += text.slice(1);
    else tell(line, 'fold', 'The first line continues none.');
    if (text.trim() === '') tell(line, 'fold', 'A line holds nothing.');
  });
  return lines;
}

function decoded(octets: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(octets, 'latin1'));
  } catch {
    return null;
  }
}

/** RFC 5545 3.1: `name *(";" param) ":" value`. */
const CONTENT_LINE = /^([A-Za-z\d-]+)((?:;[A-Za-z\d-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/s;
const PARAMETER = /;([A-Za-z\d-]+)=((?:"[^"]*"|[^";:])*)/g;

function parsed(line: number, text: string, tell: Tell): Property | null {
  const [, name, given, value] = CONTENT_LINE.exec(text) ?? [];
  if (name === undefined || given === undefined || value === undefined) {
    tell(line, 'grammar', `Not a name, parameters, a colon and a value: ${text.slice(0, 40)}`);
    return null;
  }
  const parameters = new Map<string, string>();
  for (const [, key = '', content = ''] of given.matchAll(PARAMETER)) {
    if (parameters.has(key.toUpperCase())) tell(line, 'parameter', `${key} is given twice.`);
    parameters.set(key.toUpperCase(), content);
  }
  return { line, name: name.toUpperCase(), parameters, value };
}

const INSIDE: Readonly<Record<string, string>> = { VCALENDAR: '', VEVENT: 'VCALENDAR', VALARM: 'VEVENT' };

/** RFC 5545 3.4 and 3.6: components in one another, each with its properties before what is in it. */
function components(properties: readonly Property[], tell: Tell): readonly Component[] {
  const calendars: Component[] = [];
  const open: Component[] = [];
  for (const property of properties) {
    const { name, value, line } = property;
    const current = open.at(-1);
    const named = value.toUpperCase();
    if (name === 'BEGIN') {
      const component = { name: named, line, properties: [], children: [] };
      if (INSIDE[named] !== (current?.name ?? '')) tell(line, 'balance', `${value} has no place here.`);
      (current?.children ?? calendars).push(component);
      open.push(component);
    } else if (name === 'END') {
      if (open.pop()?.name !== named) tell(line, 'balance', `${value} ends, and was not the last to begin.`);
    } else if (current === undefined) tell(line, 'balance', `${name} stands outside of a calendar.`);
    else {
      if (current.children.length > 0) tell(line, 'order', `${name} comes after a component.`);
      current.properties.push(property);
    }
  }
  for (const { name, line } of open) tell(line, 'balance', `${name} does not end.`);
  if (calendars.length !== 1) tell(1, 'balance', `A file of ours holds one calendar, not ${calendars.length}.`);
  return calendars;
}

/** How often a property may stand: `1` is once and no less, `?` at most once, `*` as often as wanted. */
type HowOften = '*' | '1' | '?';
type Kind =
  | 'action'
  | 'class'
  | 'day-or-moment'
  | 'duration'
  | 'integer'
  | 'moment'
  | 'status'
  | 'text'
  | 'texts'
  | 'transp'
  | 'trigger'
  | 'uri'
  | 'version'
  | 'gregorian';

/** RFC 5545 3.6, 3.6.1 and 3.6.6: what each component may hold, and of which kind. */
const PROPERTIES: Readonly<Record<string, Readonly<Record<string, readonly [HowOften, Kind]>>>> = {
  VCALENDAR: { PRODID: ['1', 'text'], VERSION: ['1', 'version'], CALSCALE: ['?', 'gregorian'] },
  VEVENT: {
    UID: ['1', 'text'],
    DTSTAMP: ['1', 'moment'],
    DTSTART: ['1', 'day-or-moment'],
    DTEND: ['?', 'day-or-moment'],
    DURATION: ['?', 'duration'],
    SEQUENCE: ['?', 'integer'],
    SUMMARY: ['?', 'text'],
    DESCRIPTION: ['?', 'text'],
    LOCATION: ['?', 'text'],
    STATUS: ['?', 'status'],
    CLASS: ['?', 'class'],
    TRANSP: ['?', 'transp'],
    CREATED: ['?', 'moment'],
    'LAST-MODIFIED': ['?', 'moment'],
    URL: ['?', 'uri'],
    CATEGORIES: ['*', 'texts'],
    COMMENT: ['*', 'text'],
  },
  VALARM: {
    ACTION: ['1', 'action'],
    TRIGGER: ['1', 'trigger'],
    DESCRIPTION: ['1', 'text'],
    DURATION: ['?', 'duration'],
    REPEAT: ['?', 'integer'],
  },
};

/** Whoever gets a file with one of these is asked for an answer, or sees who else was. */
const INVITES = ['METHOD', 'ORGANIZER', 'ATTENDEE', 'REQUEST-STATUS'];

const DURATION =
  /^[+-]?P(?:\d+W|\d+D(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?|T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))$/;
const VALUES: Readonly<Record<Kind, (value: string) => boolean>> = {
  action: (value) => value === 'DISPLAY',
  class: (value) => ['PUBLIC', 'PRIVATE', 'CONFIDENTIAL'].includes(value),
  'day-or-moment': (value) => isDay(value) || isMoment(value),
  duration: (value) => DURATION.test(value),
  gregorian: (value) => value === 'GREGORIAN',
  integer: (value) => /^\d{1,10}$/.test(value) && Number(value) < 2 ** 31,
  moment: isMoment,
  status: (value) => ['TENTATIVE', 'CONFIRMED', 'CANCELLED'].includes(value),
  text: () => true,
  texts: () => true,
  transp: (value) => ['OPAQUE', 'TRANSPARENT'].includes(value),
  trigger: (value) => DURATION.test(value) || isMoment(value),
  uri: (value) => URL.canParse(value),
  version: (value) => value === '2.0',
};

function isDay(value: string): boolean {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(value) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

/** In UTC: a local time would need a VTIMEZONE, and a floating one is another moment wherever it is read. */
function isMoment(value: string): boolean {
  return /^\d{8}T([01]\d|2[0-3])[0-5]\d[0-5]\dZ$/.test(value) && isDay(value.slice(0, 8));
}

function checkCalendar(calendar: Component, tell: Tell): void {
  checkProperties(calendar, tell);
  if (calendar.children.length === 0) tell(calendar.line, 'how-often', 'A calendar holds a component at least.');
  const seen = new Set<string>();
  for (const event of calendar.children) {
    checkProperties(event, tell);
    checkEnd(event, tell);
    for (const alarm of event.children) {
      checkProperties(alarm, tell);
      checkAlarm(alarm, event, tell);
    }
    const uid = event.properties.find(({ name }) => name === 'UID');
    if (uid && seen.has(uid.value)) tell(uid.line, 'uid-twice', 'Two events have one UID.');
    if (uid) seen.add(uid.value);
  }
}

function checkProperties({ name: component, line, properties }: Component, tell: Tell): void {
  const known = PROPERTIES[component] ?? {};
  for (const [name, [often]] of Object.entries(known)) {
    const found = properties.filter((property) => property.name === name);
    if (often === '1' && found.length === 0) tell(line, 'how-often', `${component} has no ${name}.`);
    if (often !== '*' && found.length > 1) tell(found[1]?.line ?? line, 'how-often', `${name} stands twice.`);
  }
  for (const property of properties) {
    const { name } = property;
    const kind = known[name]?.[1] ?? (name.startsWith('X-') ? 'text' : null);
    if (INVITES.includes(name)) tell(property.line, 'invitation', `${name} is for invitations.`);
    else if (kind === null) tell(property.line, 'unknown-property', `${component} holds no ${name}.`);
    else checkProperty(property, kind, tell);
  }
}

function checkProperty({ line, name, parameters, value }: Property, kind: Kind, tell: Tell): void {
  if (!VALUES[kind](value)) tell(line, 'value', `${name} can't be ${value.slice(0, 40)}`);
  // RFC 5545 3.3.11: a backslash escapes itself, a semicolon, a comma or a line break, and the middle two never stand bare.
  const bare = kind === 'text' ? /^(?:[^\\;,]|\\[\\;,nN])*$/ : /^(?:[^\\;]|\\[\\;,nN])*$/;
  if ((kind === 'text' || kind === 'texts') && !bare.test(value)) tell(line, 'escape', `${name} is not escaped.`);
  // RFC 5545 3.8.2.4: without VALUE=DATE a date is read as a moment, which it is not.
  const type = parameters.get('VALUE') ?? (kind === 'trigger' ? 'DURATION' : 'DATE-TIME');
  if (kind === 'day-or-moment' && type !== (isDay(value) ? 'DATE' : 'DATE-TIME')) {
    tell(line, 'parameter', `${name} is written as no ${type}.`);
  }
  if (kind === 'trigger' && (type === 'DATE-TIME') !== isMoment(value)) {
    tell(line, 'parameter', `${name} is written as no ${type}.`);
  }
  const allowed =
    kind === 'day-or-moment'
      ? ['VALUE']
      : kind === 'trigger'
        ? ['VALUE', 'RELATED']
        : kind.startsWith('text')
          ? ['LANGUAGE', 'ALTREP']
          : [];
  for (const parameter of parameters.keys()) {
    if (!allowed.includes(parameter) && !parameter.startsWith('X-'))
      tell(line, 'parameter', `${name} takes no ${parameter}.`);
  }
}

/** RFC 5545 3.6.1: an end of the same kind as the start and after it, for it is exclusive; or a duration, not both. */
function checkEnd({ properties }: Component, tell: Tell): void {
  const find = (wanted: string): Property | undefined => properties.find(({ name }) => name === wanted);
  const [start, end] = [find('DTSTART'), find('DTEND')];
  if (!start || !end) return;
  if (find('DURATION')) tell(end.line, 'end', 'An event has an end or a duration, not both.');
  if (isDay(start.value) !== isDay(end.value)) tell(end.line, 'end', 'Start and end are of two kinds.');
  else if (end.value <= start.value) tell(end.line, 'end', 'The end is exclusive: it comes after the start.');
}

/** RFC 5545 3.6.6: a repeated alarm says how often and how far apart; and nothing canceled is called to mind. */
function checkAlarm(alarm: Component, event: Component, tell: Tell): void {
  const has = (wanted: string): boolean => alarm.properties.some(({ name }) => name === wanted);
  if (has('DURATION') !== has('REPEAT')) tell(alarm.line, 'alarm', 'DURATION and REPEAT stand together.');
  if (event.children.length > 1 && alarm === event.children[1])
    tell(alarm.line, 'alarm', 'An event of ours has one alarm.');
  if (event.properties.some(({ name, value }) => name === 'STATUS' && value === 'CANCELLED')) {
    tell(alarm.line, 'alarm', 'What is canceled has no alarm.');
  }
}
