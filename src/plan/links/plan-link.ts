import { parseDay, type Day } from '../model/day.ts';
import { parseLength, writeLength } from '../model/length.ts';
import { parseLogEntry, writeLogEntry } from './log-entry.ts';
import { readLinkFields, regionInLink } from './link-fields.ts';
import { linkProblem, type DayParameter, type LinkProblem } from './link-problems.ts';
import type { Place } from '../model/problem.ts';
import { CHANNELS, PACES, NO_NAMES, situationWith, VIAS, type Reply, type Situation } from '../model/situation.ts';

/** As many problems of one link are named. */
const MOST_PROBLEMS = 10;

/** What a link says, and which of its values make no sense; the rest is kept. */
export interface LinkReading {
  /** The plan's id, a lowercase UUID, where the link holds one: a device that has that plan opens it. */
  readonly id: string | null;
  readonly situation: Situation;
  readonly problems: readonly LinkProblem[];
}

/**
 * Writes a situation as the fragment of a plan link, without the `#`. Only what differs from the
 * defaults is written, the choices excepted: a link should say them. Names go in only when asked for.
 */
export function writePlanLink(situation: Situation, withNames = false, id: string | null = null): string {
  const link = new URLSearchParams();
  for (const day of situation.interviews) link.append('interview', day);
  const { reply } = situation;
  if (reply.kind === 'by') link.append('reply', reply.day);
  if (reply.kind === 'within') link.append('reply', writeLength(reply.length));
  if (reply.kind === 'call-on') link.append('call', reply.day);
  // Names come before the rest, so that a link never ends in a dot or bracket that programs take for the sentence's own.
  if (withNames && situation.names.company) link.append('company', situation.names.company);
  if (withNames && situation.names.role) link.append('role', situation.names.role);
  link.append('pace', situation.pace);
  link.append('channel', situation.channel);
  link.append('via', situation.via);
  if (situation.otherOfferDue !== null) link.append('offer', situation.otherOfferDue);
  if (situation.region !== null) link.append('region', situation.region);
  for (const day of situation.daysOff) link.append('off', day);
  for (const day of situation.workdays) link.append('work', day);
  for (const entry of situation.log) link.append('log', writeLogEntry(entry));
  if (id !== null) link.append('id', id);
  return link.toString();
}

/**
 * Reads the fragment of a plan link, with or without the `#`. Null where it holds no interview, so that
 * it is no plan link. Never throws, whatever the text: each value that makes no sense is named.
 */
export function readPlanLink(fragment: string): LinkReading | null {
  const { fields, unknownKeys } = readLinkFields(fragment);
  const all = (name: string): readonly string[] => fields.get(name) ?? [];
  if (!fields.has('interview')) return null;

  const problems: LinkProblem[] = [];
  const days = (name: DayParameter, field: 'interviews' | 'daysOff' | 'workdays'): Day[] =>
    all(name).flatMap((value, index) => dayOrProblem(name, value, { field, index }, problems) ?? []);
  const one = (name: string, place: Place): string | null => {
    const [first = null, ...more] = all(name);
    if (more.length) problems.push(linkProblem('link-twice', place, name));
    return first;
  };
  const choice = <Choice extends string>(
    name: 'pace' | 'channel' | 'via',
    choices: readonly [Choice, ...Choice[]],
    usual: Choice,
  ): Choice => {
    const value = one(name, { field: name });
    const known = choices.find((known) => known === value?.toLowerCase());
    if (value !== null && known === undefined) {
      problems.push(linkProblem('link-choice', { field: name }, name, value, choices.join(', ')));
    }
    return known ?? usual;
  };

  const interviews = days('interview', 'interviews');
  const offer = one('offer', { field: 'otherOfferDue' });
  const situation = situationWith(interviews, {
    reply: readReply(one('reply', { field: 'reply' }), one('call', { field: 'reply' }), problems),
    pace: choice('pace', PACES, 'steady'),
    channel: choice('channel', CHANNELS, 'call'),
    via: choice('via', VIAS, 'direct'),
    otherOfferDue: offer === null ? null : dayOrProblem('offer', offer, { field: 'otherOfferDue' }, problems),
    region: readRegion(one('region', { field: 'region' }), problems),
    daysOff: days('off', 'daysOff'),
    workdays: days('work', 'workdays'),
    log: all('log').flatMap((value, index) => {
      const entry = parseLogEntry(value);
      if (!entry) problems.push(linkProblem('link-log', { field: 'log', index }, value));
      return entry ?? [];
    }),
    names: {
      ...NO_NAMES,
      company: one('company', { field: 'link' }) ?? '',
      role: one('role', { field: 'link' }) ?? '',
    },
  });
  const id = readId(one('id', { field: 'link' }), problems);
  for (const key of unknownKeys) problems.push(linkProblem('link-unknown-key', { field: 'link' }, key));
  return { situation, id, problems: firstOf(problems) };
}

/** A link may hold thousands of wrong values: the first few are named, and the rest counted. */
function firstOf(problems: readonly LinkProblem[]): readonly LinkProblem[] {
  const more = problems.length - MOST_PROBLEMS;
  if (more <= 0) return problems;
  return [...problems.slice(0, MOST_PROBLEMS), linkProblem('link-more', { field: 'link' }, more)];
}

function readId(value: string | null, problems: LinkProblem[]): string | null {
  const id = value?.toLowerCase() ?? null;
  if (id === null || /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)) return id;
  problems.push(linkProblem('link-id', { field: 'link' }, value ?? ''));
  return null;
}

function dayOrProblem(name: DayParameter, value: string, place: Place, problems: LinkProblem[]): Day | null {
  const day = parseDay(value);
  if (day === null) problems.push(linkProblem('link-day', place, name, value));
  return day;
}

function readReply(reply: string | null, call: string | null, problems: LinkProblem[]): Reply {
  const place = { field: 'reply' } as const;
  if (reply !== null && call !== null) problems.push(linkProblem('link-two-replies', place));
  if (reply !== null) {
    const day = parseDay(reply);
    if (day !== null) return { kind: 'by', day };
    const length = parseLength(reply.toUpperCase());
    if (length !== null) return { kind: 'within', length };
    problems.push(linkProblem('link-reply', place, reply));
  } else if (call !== null) {
    const day = dayOrProblem('call', call, place, problems);
    if (day !== null) return { kind: 'call-on', day };
  }
  return { kind: 'not-said' };
}

function readRegion(value: string | null, problems: LinkProblem[]): string | null {
  if (value === null) return null;
  const code = regionInLink(value);
  if (code === null) problems.push(linkProblem('link-region', { field: 'region' }, value));
  return code;
}
