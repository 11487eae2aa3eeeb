import {
  checkSituation,
  parseDay,
  NO_NAMES,
  type Day,
  type LogEntry,
  type Names,
  type Problem,
  type Reply,
  type Situation,
} from '../../plan/index.ts';
import { CONTROLS, type FieldProblem } from './controls.ts';
import { lastInterviewIn, lengthIn, promiseHasPassed } from './promised-day.ts';
import type { FormValues } from './values.ts';

/**
 * Reads the form into a situation, or says field by field what is missing.
 *
 * @param before the situation that the form changes: what the form does not show (the log, holidays that the reader
 *   works on) stays as it is there; null for a new plan
 * @param unfinished ids of the date fields that hold half a date or an impossible one, as only the browser knows
 */
export function parseForm(
  values: FormValues,
  before: Situation | null,
  today: Day,
  unfinished: ReadonlySet<string>,
): { readonly situation: Situation } | { readonly problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const dayIn = (text: string, control: string, missing: string | null): Day | null => {
    const day = parseDay(text);
    if (unfinished.has(control) || (text && day === null)) {
      problems.push({
        control,
        says: 'This date is incomplete, or does not exist. Enter the month, day and year.',
      });
    } else if (day === null && missing !== null) problems.push({ control, says: missing });
    return day;
  };

  const interviews = values.interviews.flatMap(
    (text, index) =>
      dayIn(text, CONTROLS.interview(index), index === 0 ? 'Enter the date of your interview.' : null) ?? [],
  );
  const reply = readReply(values, dayIn, problems);
  const otherOfferDue = dayIn(values.otherOfferDue, CONTROLS.otherOfferDue, null);
  const doneAlready = before ? [] : entriesDone(values, today, dayIn);
  const daysOff = values.daysOff.flatMap((text, index) => dayIn(text, CONTROLS.dayOff(index), null) ?? []);
  if (values.regionText.trim() && !values.region) {
    problems.push({ control: CONTROLS.region, says: 'Choose a region from the list, or leave this empty.' });
  }
  if (problems.length || !reply) return { problems };
  const situation: Situation = {
    interviews,
    reply,
    pace: values.pace,
    channel: values.channel,
    via: values.via,
    otherOfferDue,
    region: values.region || null,
    daysOff,
    workdays: before?.workdays ?? [],
    log: [...(before?.log ?? []), ...doneAlready],
    names: namesIn(values),
  };
  const wrong = checkSituation(situation, today);
  return wrong.length ? { problems: wrong.map((problem) => atControl(problem, values)) } : { situation };
}

/** The names as typed. What somebody cared about belongs to their place in the list, so that two people of one name keep their own. */
function namesIn({ company, role, people, oneThing, promisedBy }: FormValues): Names {
  const met = people.filter(({ name }) => name.trim() !== '');
  return {
    ...NO_NAMES,
    company: company.trim(),
    role: role.trim(),
    people: met.map(({ name }) => name.trim()),
    caredAbout: met.map(({ caredAbout }) => caredAbout.trim()),
    oneThing: oneThing.trim(),
    promisedBy: promisedBy.trim(),
  };
}

/** What the reader has done already, where the promise of a new plan has passed. */
function entriesDone(
  values: FormValues,
  today: Day,
  dayIn: (text: string, control: string, missing: null) => Day | null,
): readonly LogEntry[] {
  if (!promiseHasPassed(values, today)) return [];
  const contacted = dayIn(values.contactedOn, CONTROLS.contactedOn, null);
  // No promise is taken that lies before the last interview: where it has passed, so have all interviews.
  const interview = lastInterviewIn(values);
  return [
    ...(values.hasThanked && interview ? [{ day: interview, kind: 'thanked' as const }] : []),
    ...(contacted ? [{ day: contacted, kind: 'contacted' as const }] : []),
  ];
}

/** The reply; null where what is missing has been noted as a problem. */
function readReply(
  values: FormValues,
  dayIn: (text: string, control: string, missing: string) => Day | null,
  problems: FieldProblem[],
): Reply | null {
  switch (values.replyKind) {
    case 'by': {
      const day = dayIn(values.replyDay, CONTROLS.replyDay, 'Enter the date they said you would hear by.');
      return day && { kind: 'by', day };
    }
    case 'call-on': {
      const day = dayIn(values.callDay, CONTROLS.callDay, 'Enter the day you agreed to call on.');
      return day && { kind: 'call-on', day };
    }
    case 'within': {
      const length = lengthIn(values);
      if (length) return { kind: 'within', length };
      problems.push({ control: CONTROLS.replyCount, says: 'Enter a whole number from 1 to 999.' });
      return null;
    }
    case 'not-said':
      return { kind: 'not-said' };
    case '':
      problems.push({
        control: CONTROLS.replyKind,
        says: 'Choose what they said. If they gave no date, choose “They didn’t say.”',
      });
      return null;
  }
}

/** A problem of the situation at the control where it was typed; what the log holds is corrected under the plan. */
function atControl({ place, says }: Problem, values: FormValues): FieldProblem {
  switch (place.field) {
    case 'interviews':
      return { control: CONTROLS.interview(nthFilled(values.interviews, place.index)), says };
    case 'daysOff':
      return { control: CONTROLS.dayOff(nthFilled(values.daysOff, place.index)), says };
    case 'log':
      return { control: CONTROLS.contactedOn, says };
    case 'otherOfferDue':
      return { control: CONTROLS.otherOfferDue, says };
    case 'reply':
      return { control: REPLY_CONTROLS[values.replyKind], says };
    default:
      return { control: CONTROLS.interview(0), says };
  }
}

const REPLY_CONTROLS: Record<FormValues['replyKind'], string> = {
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
