import type { LengthUnit } from '../../plan/length.ts';
import {
  NO_NAMES,
  type Channel,
  type LogEntry,
  type Names,
  type Pace,
  type Reply,
  type Situation,
  type Via,
} from '../../plan/situation.ts';

/** The form as the reader has filled it in, right or wrong: nothing typed is ever lost. */
export interface Draft {
  readonly interviews: readonly string[];
  readonly replyKind: Reply['kind'] | '';
  readonly replyDay: string;
  readonly replyCount: string;
  readonly replyUnit: LengthUnit;
  readonly callDay: string;
  readonly pace: Pace;
  readonly channel: Channel;
  readonly via: Via;
  readonly offer: string;
  /** The code of the chosen region, or empty. */
  readonly region: string;
  /** What stands in the region's field; a text that is no region has no code. */
  readonly regionText: string;
  readonly daysOff: readonly string[];
  readonly company: string;
  readonly role: string;
  /** One person a line. */
  readonly people: string;
  /** What the debrief noted beside the names; the form keeps it as it is. */
  readonly notes: Pick<Names, 'people' | 'caredAbout' | 'oneThing' | 'promisedBy'>;
  /** What has happened since; the form keeps it as it is. */
  readonly log: readonly LogEntry[];
}

/** The form before anything is typed. */
export const EMPTY_DRAFT: Draft = {
  interviews: [''],
  replyKind: '',
  replyDay: '',
  replyCount: '',
  replyUnit: 'weeks',
  callDay: '',
  pace: 'steady',
  channel: 'call',
  via: 'direct',
  offer: '',
  region: '',
  regionText: '',
  daysOff: [],
  company: '',
  role: '',
  people: '',
  notes: NO_NAMES,
  log: [],
};

/** The form filled in with what is known, as for a plan that came by a link. */
export function draftOf(situation: Situation, regionName = situation.region): Draft {
  const { reply, names } = situation;
  return {
    ...EMPTY_DRAFT,
    interviews: situation.interviews.length ? situation.interviews : [''],
    replyKind: reply.kind,
    replyDay: reply.kind === 'by' ? reply.day : '',
    callDay: reply.kind === 'call-on' ? reply.day : '',
    replyCount: reply.kind === 'within' ? String(reply.length.count) : '',
    replyUnit: reply.kind === 'within' ? reply.length.unit : 'weeks',
    pace: situation.pace,
    channel: situation.channel,
    via: situation.via,
    offer: situation.offer ?? '',
    region: situation.region ?? '',
    regionText: regionName ?? '',
    daysOff: situation.daysOff,
    company: names.company,
    role: names.role,
    people: names.people.join('\n'),
    notes: names,
    log: situation.log,
  };
}
