import { lateness } from './contacts.ts';
import { addDays, later, type Day } from './day.ts';
import { LATE_THANKS, lettingGo } from './our-readings.ts';
import type { Lateness, Step } from './plan.ts';
import { PLAIN_STEP } from './plain-step.ts';
import type { Situation } from './situation.ts';
import { OTHER_WORDS } from './step-words.ts';
import type { Ending, Story } from './story.ts';
import { templatesFor, templatesForThanks } from './templates.ts';
import type { WorkingDays } from './working-days.ts';

/** A question for each interview still ahead, and for today's where nothing was promised yet. */
export function askTimelineSteps(story: Story, today: Day): readonly Step[] {
  return story.rounds.flatMap((day, index): Step[] =>
    day > today || (day === today && story.promise.kind === 'nothing')
      ? [
          {
            ...PLAIN_STEP,
            ...OTHER_WORDS['ask-timeline'],
            id: `ask-timeline-${String(index + 1)}`,
            kind: 'ask-timeline',
            day,
            how: 'in-person',
            rules: ['ask-timeline', 'ask-permission'],
            templates: templatesFor('ask-timeline', 'in-person', story.promise),
          },
        ]
      : [],
  );
}

/** A thank-you for each round that wants one, by the next day; a late one for the last round only. */
export function thankYouSteps(story: Story, situation: Situation, today: Day): readonly Step[] {
  const { people } = situation.names;
  return story.unthanked.flatMap((interview): Step[] => {
    const [index, nextDay] = [story.rounds.indexOf(interview), addDays(interview, 1)];
    const late = today > nextDay ? lateness(nextDay, today) : null;
    if (late && index < story.rounds.length - 1) return [];
    return [
      {
        ...PLAIN_STEP,
        ...OTHER_WORDS['thank-you'],
        title: thankYouTitle(people.length, index + 1),
        id: `thank-you-${String(index + 1)}`,
        kind: 'thank-you',
        day: later(interview, today),
        latest: late ? null : nextDay,
        how: 'note',
        rules: [
          'thank-at-once',
          'thank-everyone',
          ...(index > 0 ? (['thank-each-round'] as const) : []),
          'by-hand-or-email',
          'one-specific-thing',
          'under-150-words',
        ],
        templates: templatesForThanks(people.length, index + 1),
        late,
        ourReading: late ? LATE_THANKS : null,
        people,
      },
    ];
  });
}

/** What is left to do once they have said no or made an offer. */
export function endingStep(ending: Ending, story: Story, today: Day, days: WorkingDays): Step {
  const from = later(ending.day, today);
  const late = ending.day < today ? lateness(ending.day, today) : null;
  if (ending.kind === 'offer') {
    return {
      ...PLAIN_STEP,
      ...OTHER_WORDS['answer-offer'],
      id: 'answer-offer',
      kind: 'answer-offer',
      day: from,
      how: 'email',
      rules: ['until-a-firm-offer', 'if-they-come-back', 'polite-direct-clear'],
      templates: templatesFor('answer-offer', 'email', story.promise),
      late,
    };
  }
  const day = days.onOrAfter(from);
  return {
    ...PLAIN_STEP,
    ...OTHER_WORDS['final-thanks'],
    id: 'final-thanks',
    kind: 'final-thanks',
    day,
    how: 'email',
    rules: ['thank-after-a-no', 'positive-and-brief'],
    templates: templatesFor('final-thanks', 'email', story.promise),
    moved: day === from ? null : { from, because: days.between(from, day) },
    late,
    optional: true,
  };
}

/** The end of a plan that nobody has answered. */
export function letGoStep(letGo: { readonly day: Day; readonly late: Lateness | null }, { pace }: Situation): Step {
  return {
    ...PLAIN_STEP,
    ...OTHER_WORDS['let-go'],
    id: 'let-go',
    kind: 'let-go',
    day: letGo.day,
    rules:
      pace === 'reserved'
        ? ['move-on', 'one-check-in-then-wait', 'keep-searching']
        : ['move-on', 'weekly-then-stop', 'keep-searching'],
    late: letGo.late,
    ourReading: lettingGo(pace),
  };
}

function thankYouTitle(people: number, round: number): string {
  const notes = people > 1 ? 'notes' : 'note';
  return `Send your thank-you ${notes}${round > 1 ? ` for round ${String(round)}` : ''}`;
}
