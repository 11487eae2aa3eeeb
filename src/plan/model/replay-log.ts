import { later, type Day } from './day.ts';
import type { Length } from './length.ts';
import { promisedDay, type LogEntry, type Reply, type Situation } from './situation.ts';

/** What the employer last said of when the reader would hear, and from when it counts. */
export type EmployerPromise =
  /** What was said at the interview. */
  | {
      readonly kind: 'date';
      readonly by: Day;
      readonly given: Day;
      /** The length of time that they named, where it was no date. */
      readonly length?: Length;
    }
  /** A date that they named later. */
  | { readonly kind: 'new-date'; readonly by: Day; readonly given: Day }
  /** A day on which the reader may call. */
  | { readonly kind: 'agreed-call'; readonly by: Day; readonly given: Day }
  | { readonly kind: 'nothing'; readonly given: Day }
  /** They answered and named no date. */
  | { readonly kind: 'undecided'; readonly given: Day };

/** How it ended, as far as it has. */
export interface Ending {
  readonly kind: 'rejected' | 'offer' | 'let-go';
  readonly day: Day;
  /** An offer that came after the reader had moved on. */
  readonly afterSilence: boolean;
  /** Whether nothing is left to do. */
  readonly done: boolean;
}

/** Where things stand once the log has been read from its first day to its last. */
export interface ProcessState {
  /** The days of the interviews, each once, earliest first. */
  readonly rounds: readonly Day[];
  /** The rounds that still want a thank-you note. */
  readonly unthanked: readonly Day[];
  readonly promise: EmployerPromise;
  /** Contacts that count since that promise, the check-in first. */
  readonly contacts: readonly Day[];
  /** The last contact of any kind, word of another offer included. */
  readonly lastContact: Day | null;
  /** The last day on which the reader did something: an interview or a logged contact or thank-you. */
  readonly lastAction: Day;
  /** How many times contacts have been counted from the start, this time included. */
  readonly count: number;
  readonly knowsOtherOffer: boolean;
  readonly ending: Ending | null;
}

/** Reads a situation's interviews and log into where things stand. The log may be in any order. */
export function replayLog(situation: Situation): ProcessState {
  const rounds = [...new Set(situation.interviews)].sort();
  const last = rounds.at(-1);
  if (last === undefined) throw new RangeError('A situation needs an interview: checkSituation says so first.');
  const start: ProcessState = {
    rounds,
    unthanked: rounds,
    promise: promiseFrom(situation.reply, last),
    contacts: [],
    lastContact: null,
    lastAction: last,
    count: 1,
    knowsOtherOffer: false,
    ending: null,
  };
  // A stable sort: entries of one day apply in the order given (docs/the-plan.md, "What they say, and what you did").
  return [...situation.log].sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day))).reduce(applyEntry, start);
}

/** Whether the promise names a day that has not passed yet on the given day, so that a contact then does not answer it. */
function stillToCome(promise: EmployerPromise, day: Day): boolean {
  switch (promise.kind) {
    case 'date':
      return day <= promise.by;
    case 'new-date':
    case 'agreed-call':
      return day < promise.by;
    case 'nothing':
    case 'undecided':
      return day < promise.given;
  }
}

function applyEntry(state: ProcessState, entry: LogEntry): ProcessState {
  switch (entry.kind) {
    case 'thanked':
      return thanked(state, entry.day);
    case 'contacted':
      return {
        ...contact(state, entry.day),
        contacts: stillToCome(state.promise, entry.day) ? state.contacts : [...state.contacts, entry.day],
      };
    case 'told-offer':
      return { ...contact(state, entry.day), knowsOtherOffer: true };
    case 'new-date':
      return answered(state, entry.day, { kind: 'new-date', by: entry.by, given: entry.day });
    case 'undecided':
      return answered(state, entry.day, { kind: 'undecided', given: entry.day });
    case 'next-round':
      return nextRound(state, entry.interview, entry.reply);
    case 'rejected':
    case 'offer':
      return {
        ...state,
        unthanked: [],
        ending: { kind: entry.kind, day: entry.day, afterSilence: state.ending?.kind === 'let-go', done: false },
      };
    case 'let-go':
      return {
        ...state,
        ending: {
          afterSilence: false,
          ...state.ending,
          kind: state.ending?.kind ?? 'let-go',
          day: entry.day,
          done: true,
        },
      };
  }
}

function thanked(state: ProcessState, day: Day): ProcessState {
  const { ending } = state;
  const round = state.rounds.findLast((interview) => interview <= day);
  return {
    ...state,
    lastAction: later(state.lastAction, day),
    unthanked: state.unthanked.filter((interview) => interview !== round),
    // After a no, the thanks that are logged are the final ones.
    ending: ending?.kind === 'rejected' ? { ...ending, done: true } : ending,
  };
}

function contact(state: ProcessState, day: Day): ProcessState {
  return {
    ...state,
    lastContact: day,
    lastAction: later(state.lastAction, day),
  };
}

/** They spoke: the contacts are counted anew, and whatever had ended is open again. */
function answered(state: ProcessState, day: Day, promise: EmployerPromise & { by?: Day }): ProcessState {
  const reopened = { ...state, ...countedAnew(state), ending: null };
  const last = lastRound(state);
  // What was said before the last interview counts after it only if it names a day that lies beyond it.
  const overtaken = day < last && !(promise.by !== undefined && promise.by > last);
  return overtaken ? reopened : { ...reopened, promise };
}

function nextRound(state: ProcessState, interview: Day, reply: Reply): ProcessState {
  const rounds = [...new Set([...state.rounds, interview])].sort();
  const isNew = !state.rounds.includes(interview);
  const next = {
    ...state,
    ...countedAnew(state),
    rounds,
    unthanked: isNew ? [...state.unthanked, interview].sort() : state.unthanked,
    lastAction: later(state.lastAction, interview),
    ending: null,
  };
  return interview < lastRound(state) ? next : { ...next, promise: promiseFrom(reply, interview) };
}

function countedAnew(state: ProcessState): Pick<ProcessState, 'contacts' | 'count'> {
  return { contacts: [], count: state.contacts.length > 0 ? state.count + 1 : state.count };
}

function promiseFrom(reply: Reply, interview: Day): EmployerPromise {
  const by = promisedDay(reply, interview);
  if (by === null) return { kind: 'nothing', given: interview };
  if (reply.kind === 'call-on') return { kind: 'agreed-call', by, given: interview };
  return { kind: 'date', by, given: interview, ...(reply.kind === 'within' ? { length: reply.length } : {}) };
}

function lastRound(state: ProcessState): Day {
  return state.rounds.at(-1) ?? state.promise.given;
}
