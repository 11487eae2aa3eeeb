import { parseDay, type Day } from './day.ts';
import { parseLength, writeLength } from './length.ts';
import { parseLogEntry, writeLogEntry } from './link-log.ts';
import { linkProblem } from './link-problems.ts';
import type { Place, Problem } from './problems.ts';
import { CHANNELS, PACES, NO_NAMES, situationWith, VIAS, type Reply, type Situation } from './situation.ts';

/** What a link says, and which of its values make no sense; the rest is kept. */
export interface LinkReading {
  readonly situation: Situation;
  readonly problems: readonly Problem[];
}

/**
 * Writes a situation as the fragment of a plan link, without the `#`. Only what differs from the
 * defaults is written, the choices excepted: a link should say them. Names go in only when asked for.
 */
export function writePlanLink(situation: Situation, withNames = false): string {
  const link = new URLSearchParams();
  for (const day of situation.interviews) link.append('interview', day);
  const { reply } = situation;
  if (reply.kind === 'by') link.append('reply', reply.day);
  if (reply.kind === 'within') link.append('reply', writeLength(reply.length));
  if (reply.kind === 'call-on') link.append('call', reply.day);
  link.append('pace', situation.pace);
  link.append('channel', situation.channel);
  link.append('via', situation.via);
  if (situation.offer !== null) link.append('offer', situation.offer);
  if (situation.region !== null) link.append('region', situation.region);
  for (const day of situation.daysOff) link.append('off', day);
  for (const entry of situation.log) link.append('log', writeLogEntry(entry));
  if (withNames && situation.names.company) link.append('company', situation.names.company);
  if (withNames && situation.names.role) link.append('role', situation.names.role);
  return link.toString();
}

/**
 * Reads the fragment of a plan link, with or without the `#`. Null where it holds no interview, so that
 * it is no plan link. Never throws, whatever the text: each value that makes no sense is named.
 */
export function readPlanLink(fragment: string): LinkReading | null {
  const link = new URLSearchParams(fragment.replace(/^#/, ''));
  if (!link.has('interview')) return null;

  const problems: Problem[] = [];
  const days = (name: string, field: 'interviews' | 'daysOff'): Day[] =>
    link.getAll(name).flatMap((value, index) => dayOrProblem(name, value, { field, index }, problems) ?? []);
  const one = (name: string, place: Place): string | null => {
    const [first = null, ...more] = link.getAll(name);
    if (more.length) problems.push(linkProblem('link-twice', place, name));
    return first;
  };
  const choice = <Choice extends string>(
    name: 'pace' | 'channel' | 'via',
    choices: readonly [Choice, ...Choice[]],
    usual: Choice,
  ): Choice => {
    const value = one(name, { field: name });
    const known = choices.find((known) => known === value);
    if (value !== null && known === undefined) {
      problems.push(linkProblem('link-choice', { field: name }, name, value, choices.join(', ')));
    }
    return known ?? usual;
  };

  const interviews = days('interview', 'interviews');
  const offer = one('offer', { field: 'offer' });
  const situation = situationWith(interviews, {
    reply: readReply(one('reply', { field: 'reply' }), one('call', { field: 'reply' }), problems),
    pace: choice('pace', PACES, 'steady'),
    channel: choice('channel', CHANNELS, 'call'),
    via: choice('via', VIAS, 'direct'),
    offer: offer === null ? null : dayOrProblem('offer', offer, { field: 'offer' }, problems),
    region: readRegion(one('region', { field: 'region' }), problems),
    daysOff: days('off', 'daysOff'),
    log: link.getAll('log').flatMap((value, index) => {
      const entry = parseLogEntry(value);
      if (!entry) problems.push(linkProblem('link-log', { field: 'log', index }, value));
      return entry ?? [];
    }),
    names: { ...NO_NAMES, company: link.get('company') ?? '', role: link.get('role') ?? '' },
  });
  return { situation, problems };
}

function dayOrProblem(name: string, value: string, place: Place, problems: Problem[]): Day | null {
  const day = parseDay(value);
  if (day === null) problems.push(linkProblem('link-day', place, name, value));
  return day;
}

function readReply(reply: string | null, call: string | null, problems: Problem[]): Reply {
  const place = { field: 'reply' } as const;
  if (reply !== null && call !== null) problems.push(linkProblem('link-two-replies', place));
  if (reply !== null) {
    const day = parseDay(reply);
    if (day !== null) return { kind: 'by', day };
    const length = parseLength(reply);
    if (length !== null) return { kind: 'within', length };
    problems.push(linkProblem('link-reply', place, reply));
  } else if (call !== null) {
    const day = dayOrProblem('call', call, place, problems);
    if (day !== null) return { kind: 'call-on', day };
  }
  return { kind: 'not-said' };
}

/** An ISO 3166 country, or a part of one: `US`, `GB-ENG`. */
function readRegion(value: string | null, problems: Problem[]): string | null {
  if (value === null || /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(value)) return value;
  problems.push(linkProblem('link-region', { field: 'region' }, value));
  return null;
}
