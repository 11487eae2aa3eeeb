import { later, type Day } from './day.ts';
import { promisedDay, type LogEntry, type Reply, type Situation } from './situation.ts';

/** What the employer last said of when the reader would hear, and from when it counts. */
export type EmployerPromise =
  /** What was said at the interview. */
  | { readonly kind: 'date'; readonly by: Day; readonly given: Day }
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
  /** Whether nothing is left to do. */
  readonly done: boolean;
}

/** Where things stand once the log has been read from its first day to its last. */
export interface Story {
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
  readonly lastDeed: Day;
  /** How many times contacts have been counted from the start, this time included. */
  readonly count: number;
  readonly toldOffer: boolean;
  readonly ending: Ending | null;
}

/** Reads a situation's interviews and log into where things stand. The log may be in any order. */
export function readStory(situation: Situation): Story {
  const rounds = [...new Set(situation.interviews)].sort();
  const last = rounds.at(-1);
  if (last === undefined) throw new RangeError('A situation needs an interview: checkSituation says so first.');
  const start: Story = {
    rounds,
    unthanked: rounds,
    promise: promiseFrom(situation.reply, last),
    contacts: [],
    lastContact: null,
    lastDeed: last,
    count: 1,
    toldOffer: false,
    ending: null,
  };
  // A stable sort: entries of one day apply in the order given (docs/the-plan.md, "What they say, and what you did").
  return [...situation.log].sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day))).reduce(tell, start);
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

function tell(story: Story, entry: LogEntry): Story {
  switch (entry.kind) {
    case 'thanked':
      return thanked(story, entry.day);
    case 'contacted':
      return {
        ...contact(story, entry.day),
        contacts: stillToCome(story.promise, entry.day) ? story.contacts : [...story.contacts, entry.day],
      };
    case 'told-offer':
      return { ...contact(story, entry.day), toldOffer: true };
    case 'new-date':
      return answered(story, entry.day, { kind: 'new-date', by: entry.by, given: entry.day });
    case 'undecided':
      return answered(story, entry.day, { kind: 'undecided', given: entry.day });
    case 'next-round':
      return nextRound(story, entry.interview, entry.reply);
    case 'rejected':
    case 'offer':
      return { ...story, unthanked: [], ending: { kind: entry.kind, day: entry.day, done: false } };
    case 'let-go':
      return { ...story, ending: { kind: story.ending?.kind ?? 'let-go', day: entry.day, done: true } };
  }
}

function thanked(story: Story, day: Day): Story {
  const { ending } = story;
  const round = story.rounds.findLast((interview) => interview <= day);
  return {
    ...story,
    lastDeed: later(story.lastDeed, day),
    unthanked: story.unthanked.filter((interview) => interview !== round),
    // After a no, the thanks that are logged are the final ones.
    ending: ending?.kind === 'rejected' ? { ...ending, done: true } : ending,
  };
}

function contact(story: Story, day: Day): Story {
  return {
    ...story,
    lastContact: story.lastContact === null ? day : later(story.lastContact, day),
    lastDeed: later(story.lastDeed, day),
  };
}

/** They spoke: the contacts are counted anew, and whatever had ended is open again. */
function answered(story: Story, day: Day, promise: EmployerPromise & { by?: Day }): Story {
  const reopened = { ...story, ...countedAnew(story), ending: null };
  const last = lastRound(story);
  // What was said before the last interview counts after it only if it names a day that lies beyond it.
  const overtaken = day < last && !(promise.by !== undefined && promise.by > last);
  return overtaken ? reopened : { ...reopened, promise };
}

function nextRound(story: Story, interview: Day, reply: Reply): Story {
  const rounds = [...new Set([...story.rounds, interview])].sort();
  const isNew = !story.rounds.includes(interview);
  const next = {
    ...story,
    ...countedAnew(story),
    rounds,
    unthanked: isNew ? [...story.unthanked, interview].sort() : story.unthanked,
    lastDeed: later(story.lastDeed, interview),
    ending: null,
  };
  return interview < lastRound(story) ? next : { ...next, promise: promiseFrom(reply, interview) };
}

function countedAnew(story: Story): Pick<Story, 'contacts' | 'count'> {
  return { contacts: [], count: story.contacts.length > 0 ? story.count + 1 : story.count };
}

function promiseFrom(reply: Reply, interview: Day): EmployerPromise {
  const by = promisedDay(reply, interview);
  if (by === null) return { kind: 'nothing', given: interview };
  return { kind: reply.kind === 'call-on' ? 'agreed-call' : 'date', by, given: interview };
}

function lastRound(story: Story): Day {
  return story.rounds.at(-1) ?? story.promise.given;
}
