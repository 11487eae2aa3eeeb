import { describe, expect, test } from 'vitest';

import { draftOf, EMPTY_DRAFT, type Draft } from '../../../src/components/planner/draft.ts';
import { presetsIn } from '../../../src/components/planner/presets.ts';
import { promisedDayIn } from '../../../src/components/planner/promised-day-in.ts';
import { readDraft } from '../../../src/components/planner/read-draft.ts';
import { situationWith } from '../../../src/plan/index.ts';
import { caseOne, day, days } from '../plan/situations.ts';

const TODAY = day('2026-03-05');
const NONE: ReadonlySet<string> = new Set();
const filled = (more: Partial<Draft>): Draft => ({
  ...EMPTY_DRAFT,
  interviews: ['2026-03-05'],
  replyKind: 'not-said',
  ...more,
});

const problemsOf = (draft: Draft, unfinished = NONE): (readonly [string, string])[] => {
  const result = readDraft(draft, TODAY, unfinished);
  return 'problems' in result ? result.problems.map(({ control, says }) => [control, says] as const) : [];
};

describe('the form', () => {
  test.each([
    ['a reply by a day', caseOne()],
    ['a day for a call', caseOne({ reply: { kind: 'call-on', day: day('2026-03-16') } })],
    ['a length of time', caseOne({ reply: { kind: 'within', length: { count: 10, unit: 'days' } } })],
    [
      'everything there is',
      situationWith(days('2026-03-02', '2026-03-05'), {
        pace: 'persistent',
        channel: 'email',
        via: 'recruiter',
        offer: day('2026-03-20'),
        region: 'GB-SCT',
        daysOff: days('2026-03-17'),
        log: [{ day: day('2026-03-05'), kind: 'thanked' }],
        names: {
          company: 'Larkfield',
          role: 'archivist',
          people: ['Ms Okafor', 'Mr Lind'],
          caredAbout: ['the school visits', ''],
          oneThing: 'the map room',
          promisedBy: 'Ms Okafor',
        },
      }),
    ],
  ])('filled in from a situation reads back to it: %s', (_, situation) => {
    expect(readDraft(draftOf(situation), TODAY, NONE)).toEqual({ situation });
  });

  test('says at each field what is missing', () => {
    expect(problemsOf(EMPTY_DRAFT)).toEqual([
      ['interview-1', 'Add the day of your interview.'],
      ['reply-by', 'Choose what they said. If they named no time, choose the last answer.'],
    ]);
  });

  test.each([
    [
      'a date without its day',
      filled({ replyKind: 'by' }),
      'reply-day',
      'Add the day by which they said you would hear.',
    ],
    ['a call without its day', filled({ replyKind: 'call-on' }), 'call-day', 'Add the day on which you may call.'],
    ['no length', filled({ replyKind: 'within' }), 'reply-count', 'Type how many, as a whole number from 1 to 999.'],
    [
      'half a week',
      filled({ replyKind: 'within', replyCount: '0.5' }),
      'reply-count',
      'Type how many, as a whole number from 1 to 999.',
    ],
    [
      'a region that is none',
      filled({ regionText: 'Utopia' }),
      'region',
      'Choose a region from the list, or leave this empty.',
    ],
    [
      'a promise before the interview',
      filled({ replyKind: 'by', replyDay: '2026-03-04' }),
      'reply-day',
      'Wednesday 4 March 2026 is before the interview on Thursday 5 March. Choose a day on or after it.',
    ],
    [
      'a third round ten years off, with the second left empty',
      filled({ interviews: ['2026-03-05', '', '2036-03-05'] }),
      'interview-3',
      'Wednesday 5 March 2036 is more than a year away. Check the year of the interview.',
    ],
  ])('names %s', (_, draft, control, says) => {
    expect(problemsOf(draft)).toEqual([[control, says]]);
  });

  test('does not take half a date for an empty field, not even where the field may stay empty', () => {
    expect(problemsOf(filled({}), new Set(['offer-day'])).map(([control]) => control)).toEqual(['offer-day']);
  });

  test('counts a length of time from the last interview', () => {
    const draft = filled({ interviews: ['2026-03-09', '2026-03-05'], replyKind: 'within', replyCount: '2' });
    expect(promisedDayIn(draft)).toBe('2026-03-23');
  });
});

describe('a link from a guide page', () => {
  test('presets choices, and nothing that it does not know', () => {
    expect(presetsIn('#pace=reserved&ask=none&via=recruiter&channel=fax&company=x')).toEqual({
      pace: 'reserved',
      via: 'recruiter',
      replyKind: 'not-said',
    });
  });
});
