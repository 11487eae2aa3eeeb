import type { ExportHistory } from '../calendar/export-history.ts';
import { dayInWords, type Situation, type Timestamp } from '../plan/index.ts';

/** One application of the reader, as it is saved in the tab, on the device and in an export file. */
export interface Application {
  /** A uuid in small letters. It names the plan's calendar entries too, so it stays for ever. */
  readonly id: string;
  /** What the reader calls it; may be empty, see {@link shownName}. */
  readonly name: string;
  readonly situation: Situation;
  /** What calendar files said of its plan. */
  readonly exported: ExportHistory;
  /**
   * The SEQUENCE of a calendar entry for a step that `exported` does not hold. Above 0 only where version 1
   * counted files and not steps: a calendar takes an entry only if the number has not shrunk.
   */
  readonly firstSequence: number;
  /** Whether the reader has put it away. */
  readonly archived: boolean;
  /** A whole number that grows by one with each change. */
  readonly revision: number;
  readonly changedAt: Timestamp;
}

/** What the reader or the page may change of an application. */
export type ApplicationChange = Partial<Pick<Application, 'name' | 'situation' | 'exported' | 'archived'>>;

/** A new application; the id is a new uuid, `now` the moment. */
export function newApplication(situation: Situation, { id, now }: { id: string; now: Timestamp }): Application {
  return { id, name: '', situation, exported: {}, firstSequence: 0, archived: false, revision: 1, changedAt: now };
}

/** The application after a change, one revision on. */
export function changeApplication(application: Application, change: ApplicationChange, now: Timestamp): Application {
  return { ...application, ...change, revision: application.revision + 1, changedAt: now };
}

/** What an application is called on the page: the reader's own name for it, else the role and company, else its last interview. */
export function shownName({ name, situation }: Pick<Application, 'name' | 'situation'>): string {
  const [company, role] = [situation.names.company.trim(), situation.names.role.trim()];
  const last = [...situation.interviews].sort().at(-1);
  return (
    name.trim() ||
    (role && company ? `${role} at ${company}` : role || company) ||
    (last === undefined ? 'An interview' : `Interview on ${dayInWords(last, true)}`)
  );
}
