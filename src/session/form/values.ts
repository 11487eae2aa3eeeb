import type { Channel, LengthUnit, Pace, Reply, Situation, Via } from '../../plan/index.ts';

/** Somebody whom the reader met, and what they cared about. */
export interface PersonMet {
  readonly name: string;
  readonly caredAbout: string;
}

/** The form as the reader has filled it in, right or wrong: each field holds what was typed, and nothing typed is lost. */
export interface FormValues {
  readonly interviews: readonly string[];
  readonly replyKind: Reply['kind'] | '';
  readonly replyDay: string;
  readonly replyCount: string;
  readonly replyUnit: LengthUnit;
  readonly callDay: string;
  /** What they said about when the reader would hear, as the reader remembers it. */
  readonly theirWords: string;
  /** After a promise that has passed: whether and when the reader has got in touch already. */
  readonly contactedOn: string;
  readonly hasThanked: boolean;
  readonly pace: Pace;
  readonly channel: Channel;
  readonly via: Via;
  readonly otherOfferDue: string;
  /** The code of the chosen region, or empty. */
  readonly region: string;
  /** What stands in the region's field; a text that is no region has no code. */
  readonly regionText: string;
  readonly daysOff: readonly string[];
  readonly company: string;
  readonly role: string;
  readonly people: readonly PersonMet[];
  readonly oneThing: string;
  readonly promisedBy: string;
}

/** The form before anything is typed. */
export const EMPTY_FORM: FormValues = {
  interviews: [''],
  replyKind: '',
  replyDay: '',
  replyCount: '',
  replyUnit: 'weeks',
  callDay: '',
  theirWords: '',
  contactedOn: '',
  hasThanked: false,
  pace: 'steady',
  channel: 'call',
  via: 'direct',
  otherOfferDue: '',
  region: '',
  regionText: '',
  daysOff: [],
  company: '',
  role: '',
  people: [{ name: '', caredAbout: '' }],
  oneThing: '',
  promisedBy: '',
};

/** The form filled in with a situation, as for a plan that came by a link. What the log holds is not part of the form. */
export function formOf(situation: Situation, regionName = situation.region): FormValues {
  const { reply, names } = situation;
  return {
    ...EMPTY_FORM,
    interviews: situation.interviews.length ? situation.interviews : [''],
    replyKind: reply.kind,
    replyDay: reply.kind === 'by' ? reply.day : '',
    callDay: reply.kind === 'call-on' ? reply.day : '',
    replyCount: reply.kind === 'within' ? String(reply.length.count) : '',
    replyUnit: reply.kind === 'within' ? reply.length.unit : 'weeks',
    pace: situation.pace,
    channel: situation.channel,
    via: situation.via,
    otherOfferDue: situation.otherOfferDue ?? '',
    region: situation.region ?? '',
    regionText: regionName ?? '',
    daysOff: situation.daysOff,
    company: names.company,
    role: names.role,
    people: names.people.length
      ? names.people.map((name, place) => ({ name, caredAbout: names.caredAbout[place] ?? '' }))
      : EMPTY_FORM.people,
    oneThing: names.oneThing,
    promisedBy: names.promisedBy,
  };
}
