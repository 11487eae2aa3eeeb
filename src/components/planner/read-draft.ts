import {
  checkSituation,
  parseDay,
  type Day,
  type Names,
  type Problem,
  type Reply,
  type Situation,
} from '../../plan/index.ts';
import { CONTROLS, type FieldProblem } from './controls.ts';
import type { Draft } from './draft.ts';
import { lengthIn } from './promised-day-in.ts';

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
    (text, index) =>
      dayIn(text, CONTROLS.interview(index), index === 0 ? 'Add the day of your interview.' : null) ?? [],
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
    names: namesIn(draft),
  };
  if (draft.regionText.trim() && !draft.region) {
    problems.push({ control: CONTROLS.region, says: 'Choose a region from the list, or leave this empty.' });
  }
  if (problems.length) return { problems };
  const wrong = checkSituation(situation, today);
  return wrong.length ? { problems: wrong.map((problem) => atControl(problem, draft)) } : { situation };
}

/** The names as typed; what was noted of a person stays with the name. */
function namesIn({ company, role, people, notes }: Draft): Names {
  const met = people
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return {
    company: company.trim(),
    role: role.trim(),
    people: met,
    caredAbout: met.map((name) => notes.caredAbout[notes.people.indexOf(name)] ?? ''),
    oneThing: notes.oneThing,
    promisedBy: notes.promisedBy,
  };
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
      problems.push({
        control: CONTROLS.replyKind,
        says: 'Choose what they said. If they named no time, choose the last answer.',
      });
      return { kind: 'not-said' };
  }
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
