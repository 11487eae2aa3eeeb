import {
  checkSituation,
  parseDay,
  parseLength,
  promisedDay,
  type Channel,
  type Day,
  type LengthUnit,
  type LogEntry,
  type Pace,
  type Problem,
  type Reply,
  type Situation,
  type Via,
} from '../../plan/index.ts';

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
  /** What has happened since; the form keeps it as it is. */
  readonly log: readonly LogEntry[];
}

/** A sentence for a field of the form, and the id of the control that it belongs to. */
export interface FieldProblem {
  readonly control: string;
  readonly says: string;
}

/** The ids of the form's controls, by which errors and the Change buttons find them. */
export const CONTROLS = {
  interview: (index: number): string => `interview-${String(index + 1)}`,
  replyKind: 'reply-by',
  replyDay: 'reply-day',
  replyCount: 'reply-count',
  callDay: 'call-day',
  pace: 'pace-steady',
  channel: 'channel-call',
  via: 'via-direct',
  offer: 'offer-day',
  region: 'region',
  dayOff: (index: number): string => `day-off-${String(index + 1)}`,
  company: 'company',
} as const;

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
    log: situation.log,
  };
}

/**
 * Reads the form into a situation, or says field by field what is missing.
 *
 * @param unfinished ids of the date fields that hold half a date or an impossible one, as only the browser knows
 */
export function readDraft(
  draft: Draft,
  today: Day,
  unfinished: ReadonlySet<string>,
): { readonly situation: Situation } | { readonly problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const dayIn = (text: string, control: string, missing: string | null): Day | null => {
    const day = parseDay(text);
    if (unfinished.has(control) || (text && day === null)) {
      problems.push({ control, says: 'This date is not complete, or there is no such day. Give day, month and year.' });
    } else if (day === null && missing !== null) problems.push({ control, says: missing });
    return day;
  };

  const interviews = draft.interviews.flatMap(
    (text, index) => dayIn(text, CONTROLS.interview(index), index === 0 ? 'Add the day of your interview.' : null) ?? [],
  );
  const reply = readReply(draft, dayIn, problems);
  const offer = dayIn(draft.offer, CONTROLS.offer, null);
  const daysOff = draft.daysOff.flatMap((text, index) => dayIn(text, CONTROLS.dayOff(index), null) ?? []);
  const situation: Situation = {
    interviews,
    reply,
    pace: draft.pace,
    channel: draft.channel,
    via: draft.via,
    offer,
    region: draft.region || null,
    daysOff,
    log: draft.log,
    names: {
      company: draft.company.trim(),
      role: draft.role.trim(),
      people: draft.people
        .split('\n')
        .map((name) => name.trim())
        .filter((name) => name !== ''),
    },
  };
  if (draft.regionText.trim() && !draft.region) {
    problems.push({ control: CONTROLS.region, says: 'Choose a region from the list, or leave this empty.' });
  }
  if (problems.length) return { problems };
  const wrong = checkSituation(situation, today);
  return wrong.length ? { problems: wrong.map((problem) => atControl(problem, draft)) } : { situation };
}

/** The day that the reply in the form comes to, for its echo in words; null while it can't be told. */
export function promisedDayIn(draft: Draft): Day | null {
  const interview = [...draft.interviews].sort().at(-1);
  const day = parseDay(interview ?? '');
  const length = lengthIn(draft);
  return day && length ? promisedDay({ kind: 'within', length }, day) : null;
}

function readReply(
  draft: Draft,
  dayIn: (text: string, control: string, missing: string) => Day | null,
  problems: FieldProblem[],
): Reply {
  switch (draft.replyKind) {
    case 'by': {
      const day = dayIn(draft.replyDay, CONTROLS.replyDay, 'Add the day by which they said you would hear.');
      return day ? { kind: 'by', day } : { kind: 'not-said' };
    }
    case 'call-on': {
      const day = dayIn(draft.callDay, CONTROLS.callDay, 'Add the day on which you may call.');
      return day ? { kind: 'call-on', day } : { kind: 'not-said' };
    }
    case 'within': {
      const length = lengthIn(draft);
      if (length) return { kind: 'within', length };
      problems.push({ control: CONTROLS.replyCount, says: 'Type how many, as a whole number from 1 to 999.' });
      return { kind: 'not-said' };
    }
    case 'not-said':
      return { kind: 'not-said' };
    case '':
      problems.push({ control: CONTROLS.replyKind, says: 'Choose what they said. If they named no time, choose the last answer.' });
      return { kind: 'not-said' };
  }
}

function lengthIn({ replyCount, replyUnit }: Draft): ReturnType<typeof parseLength> {
  return parseLength(`P${replyCount.trim()}${replyUnit.charAt(0).toUpperCase()}`);
}

/** A problem of the situation at the control where it was typed; what the log holds is mended under the plan. */
function atControl({ place, says }: Problem, draft: Draft): FieldProblem {
  switch (place.field) {
    case 'interviews':
      return { control: CONTROLS.interview(nthFilled(draft.interviews, place.index)), says };
    case 'daysOff':
      return { control: CONTROLS.dayOff(nthFilled(draft.daysOff, place.index)), says };
    case 'offer':
      return { control: CONTROLS.offer, says };
    case 'reply':
      return { control: REPLY_CONTROLS[draft.replyKind], says };
    default:
      return { control: CONTROLS.interview(0), says };
  }
}

const REPLY_CONTROLS: Record<Draft['replyKind'], string> = {
  by: CONTROLS.replyDay,
  'call-on': CONTROLS.callDay,
  within: CONTROLS.replyCount,
  'not-said': CONTROLS.replyKind,
  '': CONTROLS.replyKind,
};

/** Empty fields of a list are left out of the situation, so places count only those that are filled. */
function nthFilled(texts: readonly string[], nth: number): number {
  const filled = texts.flatMap((text, index) => (text ? [index] : []));
  return filled[nth] ?? 0;
}
