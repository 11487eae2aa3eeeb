import { lateness, type PlannedEnd } from './contacts.ts';
import { countDays, countFrom, endOf, notBefore, toWorkingDay } from '../model/day-count.ts';
import { addDays, daysBetween, type Day } from '../model/day.ts';
import { ASK_IN_THANKS, joined, LATE_THANKS, lettingGo } from '../wording/our-suggestions.ts';
import type { Step } from '../model/plan.ts';
import { PLAIN_STEP } from './plain-step.ts';
import type { Situation } from '../model/situation.ts';
import { OTHER_WORDS, THANK_AND_ASK } from '../wording/step-words.ts';
import type { Ending, ProcessState } from '../model/replay-log.ts';
import { templatesFor, templatesForThanks } from './templates.ts';
import type { WorkingDays } from '../model/working-days.ts';

/** A question for each interview after today. Once the interview is over, the thank-you note asks it. */
export function askTimelineSteps(state: ProcessState, today: Day): readonly Step[] {
  return state.rounds.flatMap((day, index): Step[] =>
    day > today
      ? [
          {
            ...PLAIN_STEP,
            ...OTHER_WORDS['ask-timeline'],
            id: `ask-timeline-${String(index + 1)}`,
            kind: 'ask-timeline',
            day,
            count: countFrom(day, 'interview'),
            how: 'in-person',
            rules: ['ask-timeline', 'ask-permission', 'note-their-date'],
            templates: templatesFor('ask-timeline', 'in-person', state.promise),
          },
        ]
      : [],
  );
}

/** A thank-you note is still worth sending up to this many days after the interview. */
const LAST_DAY_FOR_THANKS = 7;

/** Whether it is too late for a note about the last round, so that the next contact opens with the thanks. */
export function owesThanks({ rounds, unthanked }: ProcessState, today: Day): boolean {
  const last = rounds.at(-1);
  return last !== undefined && unthanked.includes(last) && daysBetween(last, today) > LAST_DAY_FOR_THANKS;
}

/** A thank-you for each round that has none, by the next day; a late one for the last round only, and for a week. */
export function thankYouSteps(state: ProcessState, situation: Situation, today: Day): readonly Step[] {
  const { people } = situation.names;
  return state.unthanked.flatMap((interview): Step[] => {
    const [index, nextDay] = [state.rounds.indexOf(interview), addDays(interview, 1)];
    const late = today > nextDay ? lateness(nextDay, today) : null;
    const isLast = index === state.rounds.length - 1;
    if (late && (!isLast || daysBetween(interview, today) > LAST_DAY_FOR_THANKS)) return [];
    const sameDay = countFrom(interview, 'interview');
    const count = notBefore(late ? countDays(sameDay, 1) : sameDay, today);
    const asks = isLast && interview <= today && state.promise.kind === 'nothing';
    return [
      {
        ...PLAIN_STEP,
        ...OTHER_WORDS['thank-you'],
        title: thankYouTitle(people.length, index + 1),
        what: asks ? THANK_AND_ASK : OTHER_WORDS['thank-you'].what,
        id: `thank-you-${String(index + 1)}`,
        kind: 'thank-you',
        day: endOf(count),
        count,
        latest: late ? null : nextDay,
        how: 'note',
        rules: [
          'thank-at-once',
          'thank-everyone',
          ...(index > 0 ? (['thank-each-round'] as const) : []),
          'by-hand-or-email',
          'one-specific-thing',
          'under-150-words',
          ...(asks ? (['ask-timeline', 'within-a-week'] as const) : []),
        ],
        templates: templatesForThanks(people.length, index + 1, asks),
        late,
        ourSuggestion: joined(late && LATE_THANKS, asks && ASK_IN_THANKS),
        people,
      },
    ];
  });
}

/** What is left to do once they have said no or made an offer. */
export function endingStep(ending: Ending, state: ProcessState, today: Day, days: WorkingDays): Step {
  const start = notBefore(countFrom(ending.day, ending.kind === 'offer' ? 'offer' : 'rejected'), today);
  const from = endOf(start);
  const late = ending.day < today ? lateness(ending.day, today) : null;
  if (ending.kind === 'offer') {
    return {
      ...PLAIN_STEP,
      ...OTHER_WORDS['answer-offer'],
      id: 'answer-offer',
      kind: 'answer-offer',
      day: from,
      count: start,
      how: 'email',
      rules: [
        'until-a-firm-offer',
        ...(ending.afterSilence ? (['if-they-come-back'] as const) : []),
        'polite-direct-clear',
      ],
      templates: templatesFor('answer-offer', 'email', state.promise),
      late,
    };
  }
  const count = toWorkingDay(start, days);
  const day = endOf(count);
  return {
    ...PLAIN_STEP,
    ...OTHER_WORDS['final-thanks'],
    id: 'final-thanks',
    kind: 'final-thanks',
    day,
    count,
    how: 'email',
    rules: ['thank-after-a-no', 'positive-and-brief'],
    templates: templatesFor('final-thanks', 'email', state.promise),
    moved: day === from ? null : { from, because: days.between(from, day) },
    late,
    optional: true,
  };
}

/** The end of a plan that nobody has answered. */
export function letGoStep(letGo: PlannedEnd, { pace }: Situation): Step {
  return {
    ...PLAIN_STEP,
    ...OTHER_WORDS['let-go'],
    id: 'let-go',
    kind: 'let-go',
    day: letGo.day,
    count: letGo.count,
    rules:
      pace === 'reserved'
        ? ['move-on', 'one-check-in-then-wait', 'keep-searching']
        : ['move-on', 'weekly-then-stop', 'keep-searching'],
    late: letGo.late,
    ourSuggestion: lettingGo(pace),
  };
}

function thankYouTitle(people: number, round: number): string {
  const notes = people > 1 ? 'notes' : 'note';
  return `Send your thank-you ${notes}${round > 1 ? ` for round ${String(round)}` : ''}`;
}
