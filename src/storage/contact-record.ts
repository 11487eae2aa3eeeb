import Papa from 'papaparse';

import { dayInWords, type Day, type LogEntry, type Situation } from '../plan/index.ts';
import type { Application } from './application.ts';

/** Something that the reader did for an application, as an employment office asks for it. */
export interface Contact {
  readonly day: Day;
  /** The company or, where none was given, the reader's own name for the application; may be empty. */
  readonly employer: string;
  readonly role: string;
  readonly what: string;
  readonly how: string;
  /** What the employer said next; empty where nothing is noted. */
  readonly outcome: string;
}

/** The first and last day of a record. */
export interface DateRange {
  readonly from: Day;
  readonly to: Day;
}

/**
 * What was done for the applications within the range, in order of days: interviews, thanks, contacts and telling of
 * another offer. Nothing that lies after today counts, for it has not been done.
 */
export function contactRecord(
  applications: readonly Pick<Application, 'name' | 'situation'>[],
  { from, to }: DateRange,
  today: Day,
): readonly Contact[] {
  return applications
    .flatMap(contactsOf)
    .filter(({ day }) => day >= from && day <= to && day <= today)
    .sort(byDay);
}

const COLUMNS = ['Day', 'Employer', 'Role', 'What you did', 'How', 'Result'] as const;

/** A spreadsheet takes what begins like this for a formula, also after spaces and in full-width characters. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/** Where lists are separated by semicolons, what follows one is a cell of its own. */
const FORMULA_AFTER_SEMICOLON = /;(?=\s*[=+\-@＝＋－＠])/g;

/** The record as a table for spreadsheets (RFC 4180, UTF-8), in which formulas in names stay text. */
export function contactsToCsv(contacts: readonly Contact[]): string {
  const rows = contacts.map(({ day, employer, role, what, how, outcome }) =>
    [day, employer, role, what, how, outcome].map((cell) => cell.replace(FORMULA_AFTER_SEMICOLON, ";'")),
  );
  const table = Papa.unparse([COLUMNS, ...rows], { escapeFormulae: FORMULA, newline: '\r\n' });
  // Excel takes a file without this mark for one in an older encoding.
  return `\uFEFF${table}\r\n`;
}

/** What happened, in the order in which it did: interviews come before what was logged on their day. */
function contactsOf({ name, situation }: Pick<Application, 'name' | 'situation'>): readonly Contact[] {
  const { names, interviews, log } = situation;
  const rounds = log.flatMap((entry) => (entry.kind === 'next-round' ? [entry.interview] : []));
  const events = [
    ...[...new Set([...interviews, ...rounds])].map((day) => ({ day, kind: 'interview' as const })),
    ...log,
  ].sort(byDay);
  return events.flatMap((event, place) => {
    const what = whatYouDid(event.kind);
    if (what === null) return [];
    const next = events[place + 1];
    return {
      day: event.day,
      employer: names.company.trim() || name.trim(),
      role: names.role.trim(),
      what,
      how: howYouDid(event.kind, situation),
      outcome: next && next.kind !== 'interview' ? whatTheySaid(next) : '',
    };
  });
}

/** Null for what the employer did, or the reader alone. */
function whatYouDid(kind: LogEntry['kind'] | 'interview'): string | null {
  switch (kind) {
    case 'interview':
      return 'Interview';
    case 'thanked':
      return 'Thank-you note';
    case 'contacted':
      return 'Asked about the decision';
    case 'told-offer':
      return 'Told them about another offer';
    default:
      return null;
  }
}

/** As far as the log tells: it does not say whether a contact was a call or an email. */
function howYouDid(kind: LogEntry['kind'] | 'interview', { channel, via }: Situation): string {
  if (kind === 'interview') return '';
  if (via === 'recruiter' && kind !== 'thanked') return 'Through a recruiter';
  return kind === 'thanked' || channel === 'email' ? 'In writing' : 'By phone or in writing';
}

/** Empty for what the reader did. */
function whatTheySaid(entry: LogEntry): string {
  switch (entry.kind) {
    case 'new-date':
      return `They said they would answer by ${dayInWords(entry.by, true)}`;
    case 'undecided':
      return 'Not decided yet';
    case 'next-round':
      return `Another interview on ${dayInWords(entry.interview, true)}`;
    case 'rejected':
      return 'They said no';
    case 'offer':
      return 'They made an offer';
    default:
      return '';
  }
}

function byDay(a: { readonly day: Day }, b: { readonly day: Day }): number {
  return a.day.localeCompare(b.day);
}
