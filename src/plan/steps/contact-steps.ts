import type { PlannedContact } from './contacts.ts';
import { CALL_MID_MORNING, joined, ONCE_MORE } from '../wording/our-suggestions.ts';
import type { How, Step } from '../model/plan.ts';
import type { RuleId } from '../model/rule-ids.ts';
import type { Situation } from '../model/situation.ts';
import { contactWords } from '../wording/step-words.ts';
import type { EmployerPromise, ProcessState } from '../model/replay-log.ts';
import { templatesFor } from './templates.ts';

/** The rules behind something, weightiest first; never none. */
type Rules = readonly [RuleId, ...RuleId[]];

/** A planned contact as a step: how it is made, with which words, and by which rules. */
export function contactStep(contact: PlannedContact, state: ProcessState, situation: Situation): Step {
  const { kind, number, day, moved, late, count } = contact;
  const { promise } = state;
  const how = howOf(contact, promise, situation);
  const onceMore = kind === 'follow-up' && situation.pace === 'reserved';
  return {
    id: `contact-${String(state.count)}-${String(number)}`,
    kind,
    day,
    latest: null,
    // The sources give a time of day for calls, and for whatever answers a new date on its very day.
    time: how === 'call' || contact.time === 'mid-afternoon' ? contact.time : null,
    how,
    ...contactWords(kind, how, promise),
    rules: rulesOf(contact, how, promise, situation),
    templates:
      onceMore && how === 'email'
        ? ['long-process-second-email', ...templatesFor(kind, how, promise, number)]
        : templatesFor(kind, how, promise, number),
    moved,
    late,
    ourSuggestion: joined(
      onceMore && ONCE_MORE,
      how === 'call' && contact.time === 'mid-morning' && !isNamedCall(contact, promise) && CALL_MID_MORNING,
    ),
    optional: false,
    people: [],
    count,
    otherPaces: [],
  };
}

/** Call, email, call by turns; the last ask and a reserved reader always by email. A call that was agreed stays a call. */
function howOf({ kind, number }: PlannedContact, promise: EmployerPromise, { via, pace, channel }: Situation): How {
  if (kind === 'check-in' && promise.kind === 'agreed-call') return 'call';
  if (via === 'recruiter') return 'recruiter';
  if (pace === 'reserved' || channel === 'email' || kind === 'last-ask') return 'email';
  return number % 2 === 1 ? 'call' : 'email';
}

function rulesOf(contact: PlannedContact, how: How, promise: EmployerPromise, { pace }: Situation): Rules {
  const rules: Rules =
    contact.kind === 'check-in' ? checkInRules(contact, how, promise, pace) : laterRules(contact.kind, pace);
  const byCall: RuleId[] =
    how === 'call' ? [...(isNamedCall(contact, promise) ? (['mid-morning'] as const) : []), 'leave-a-voicemail'] : [];
  const byRecruiter: RuleId[] = how === 'recruiter' ? ['recruiter-calls'] : [];
  return [...rules, ...byRecruiter, ...byCall, 'always-ask-what-next'];
}

/** Whether it is the call that the source has in mind when it names mid-morning: the one after a promised date. */
function isNamedCall({ kind }: PlannedContact, promise: EmployerPromise): boolean {
  return kind === 'check-in' && promise.kind === 'date';
}

function checkInRules(contact: PlannedContact, how: How, promise: EmployerPromise, pace: Situation['pace']): Rules {
  switch (promise.kind) {
    case 'date':
      return pace === 'reserved'
        ? ['a-day-or-two-past', 'ask-for-an-update', 'process-not-chances']
        : ['check-in-next-day', 'a-day-or-two-past', 'ask-for-an-update', 'process-not-chances'];
    case 'new-date':
      return contact.time === 'mid-afternoon' && how === 'call'
        ? ['new-date-same-afternoon', 'email-if-nobody-answers', 'new-date-reopens']
        : contact.time === 'mid-afternoon'
          ? ['new-date-same-afternoon', 'new-date-reopens']
          : ['new-date-reopens', 'ask-for-an-update'];
    case 'agreed-call':
      return ['ask-permission', 'keep-your-word', 'process-not-chances'];
    case 'nothing':
      return ['within-a-week', 'say-you-will-call', 'ask-for-an-update'];
    case 'undecided':
      return ['ask-for-another-week', 'process-not-chances'];
  }
}

function laterRules(kind: 'follow-up' | 'last-ask', pace: Situation['pace']): Rules {
  if (kind === 'last-ask') return ['be-explicit', 'asking-is-expected', 'weekly-then-stop', 'once-a-week-at-most'];
  if (pace === 'reserved') return ['long-process-once-more', 'positive-and-brief'];
  return pace === 'persistent'
    ? ['weekly-then-stop', 'once-a-week-at-most', 'persistence-can-please', 'positive-and-brief']
    : ['weekly-then-stop', 'once-a-week-at-most', 'positive-and-brief'];
}
