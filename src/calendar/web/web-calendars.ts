import { addDays } from '../../plan/index.ts';
import { basicDate, type Span, type When } from '../when.ts';

/** An entry to fill a web calendar's form with. */
export interface WebEntry {
  readonly title: string;
  readonly description: string;
  readonly when: When;
}

/** A calendar on the web that has an address for a filled-in form. */
export interface WebCalendar {
  readonly name: string;
  readonly addressOf: (entry: WebEntry) => string;
}

// None of the services documents its address. What each expects is recorded, with how it was found out, by
// https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs and by spatie/calendar-links 2.1, both
// retested against the services in August 2026.

/** The web calendars that a step can be added to by a link. */
export const WEB_CALENDARS: readonly WebCalendar[] = [
  { name: 'Google Calendar', addressOf: googleAddress },
  { name: 'Outlook.com', addressOf: (entry) => outlookAddress('outlook.live.com', entry) },
  { name: 'Office 365', addressOf: (entry) => outlookAddress('outlook.office.com', entry) },
  { name: 'Yahoo Calendar', addressOf: yahooAddress },
];

/** Google: moments in UTC with a Z, or days whose end is exclusive (services/google.md, `dates`). */
function googleAddress({ title, description, when }: WebEntry): string {
  const { start, end } =
    when.kind === 'time' ? when.utc : { start: basicDate(when.day), end: basicDate(addDays(when.day, 1)) };
  return addressOf('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: title,
    dates: `${start}/${end}`,
    details: description,
    // As TRANSP:TRANSPARENT in the file: whole days follow the one, the rest the other.
    crm: 'AVAILABLE',
    trp: 'false',
  });
}

/**
 * Outlook on the web: moments in UTC with a Z, or days with `allday` whose end is exclusive (BaseOutlook.php of
 * spatie/calendar-links). The body is HTML (services/outlook-web.md, pull request 60), so text must be escaped.
 */
function outlookAddress(host: string, { title, description, when }: WebEntry): string {
  const days =
    when.kind === 'time'
      ? { startdt: extended(when.utc, 'start'), enddt: extended(when.utc, 'end') }
      : { startdt: when.day, enddt: addDays(when.day, 1), allday: 'true' };
  return addressOf(`https://${host}/calendar/0/deeplink/compose`, {
    path: '/calendar/action/compose',
    rru: 'addevent',
    ...days,
    subject: title,
    body: htmlText(description),
  });
}

/**
 * Yahoo: what its clock is to show, for it ignores a Z (issue 29 of add-event-to-calendar-docs); for a whole day
 * `DUR=allday`, which an end would switch off (issue 220 of spatie/calendar-links).
 */
function yahooAddress({ title, description, when }: WebEntry): string {
  const days =
    when.kind === 'time' ? { ST: when.wall.start, ET: when.wall.end } : { ST: basicDate(when.day), DUR: 'allday' };
  return addressOf('https://calendar.yahoo.com/', { v: '60', ...days, TITLE: title, DESC: description });
}

/** `20260311T140000Z` as ISO 8601 writes it at length: `2026-03-11T14:00:00Z`. */
function extended(span: Span, edge: keyof Span): string {
  return span[edge].replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/, '$1-$2-$3T$4:$5:$6');
}

/** The ampersand comes first and the line break last, for what is put in their place holds marks of this list. */
const IN_HTML = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  ['\n', '<br>'],
] as const;

function htmlText(text: string): string {
  return IN_HTML.reduce((html, [mark, inHtml]) => html.replaceAll(mark, inHtml), text);
}

function addressOf(page: string, fields: Readonly<Record<string, string>>): string {
  const query = Object.entries(fields).map(([name, value]) => `${name}=${encoded(value)}`);
  return `${page}?${query.join('&')}`;
}

/** Encoded with `%20` for a space, as Outlook wants it, and without the marks at which mail programs end a link. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
