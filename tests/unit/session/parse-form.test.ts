import { describe, expect, test } from 'vitest';

import { situationWith } from '../../../src/plan/index.ts';
import { EMPTY_FORM, formOf, promisedDayIn, type FormValues } from '../../../src/session/form/index.ts';
import { parseForm, presetsIn } from '../../../src/session/index.ts';
import { caseOne, day, days } from '../plan/situations.ts';

const TODAY = day('2026-03-05');
const NONE: ReadonlySet<string> = new Set();
const filled = (more: Partial<FormValues>): FormValues => ({
  ...EMPTY_FORM,
  interviews: ['2026-03-05'],
  replyKind: 'not-said',
  ...more,
});

const problemsOf = (values: FormValues, unfinished = NONE): (readonly [string, string])[] => {
  const result = parseForm(values, null, TODAY, unfinished);
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
        otherOfferDue: day('2026-03-20'),
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
    expect(parseForm(formOf(situation), situation, TODAY, NONE)).toEqual({ situation });
  });

  test('says at each field what is missing', () => {
    expect(problemsOf(EMPTY_FORM)).toEqual([
      ['interview-1', 'Enter the date of your interview.'],
      ['reply-by', 'Choose what they said. If they gave no date, choose “They didn’t say.”'],
    ]);
  });

  test.each([
    ['a date without its day', filled({ replyKind: 'by' }), 'reply-day', 'Enter the date they said you would hear by.'],
    ['a call without its day', filled({ replyKind: 'call-on' }), 'call-day', 'Enter the day you agreed to call on.'],
    ['no length', filled({ replyKind: 'within' }), 'reply-count', 'Enter a whole number from 1 to 999.'],
    [
      'half a week',
      filled({ replyKind: 'within', replyCount: '0.5' }),
      'reply-count',
      'Enter a whole number from 1 to 999.',
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
      'Wednesday, March 4, 2026 is before the interview on Thursday, March 5. Choose a day on or after it.',
    ],
    [
      'a third round ten years off, with the second left empty',
      filled({ interviews: ['2026-03-05', '', '2036-03-05'] }),
      'interview-3',
      'Wednesday, March 5, 2036 is more than a year away. Check the year of the interview.',
    ],
  ])('names %s', (_, values, control, says) => {
    expect(problemsOf(values)).toEqual([[control, says]]);
  });

  test('does not take half a date for an empty field, not even where the field may stay empty', () => {
    expect(problemsOf(filled({}), new Set(['offer-day'])).map(([control]) => control)).toEqual(['offer-day']);
  });

  test('keeps a note for each of two people of one name, and for one whose name is corrected', () => {
    const names = { people: ['Ms Singh', 'Ms Singh'], caredAbout: ['the archive', 'the budget'] };
    const before = caseOne({ names: { company: '', role: '', oneThing: '', promisedBy: '', ...names } });
    const form = formOf(before);
    const people = form.people.map((person, index) => (index === 1 ? { ...person, name: 'Ms Singh-Rao' } : person));
    expect(parseForm({ ...form, people }, before, TODAY, NONE)).toMatchObject({
      situation: { names: { people: ['Ms Singh', 'Ms Singh-Rao'], caredAbout: ['the archive', 'the budget'] } },
    });
  });

  test('takes what has been done already into the log of a new plan, once the promise has passed', () => {
    const late = filled({
      interviews: ['2026-02-20'],
      replyKind: 'by',
      replyDay: '2026-02-27',
      hasThanked: true,
      contactedOn: '2026-03-02',
    });
    expect(parseForm(late, null, TODAY, NONE)).toMatchObject({
      situation: {
        log: [
          { day: '2026-02-20', kind: 'thanked' },
          { day: '2026-03-02', kind: 'contacted' },
        ],
      },
    });
    expect(parseForm({ ...late, replyDay: '2026-03-20' }, null, TODAY, NONE)).toMatchObject({ situation: { log: [] } });
  });

  test('counts a length of time from the last interview', () => {
    const values = filled({ interviews: ['2026-03-09', '2026-03-05'], replyKind: 'within', replyCount: '2' });
    expect(promisedDayIn(values)).toBe('2026-03-23');
  });
});

describe('a link from a guide page', () => {
  test.each([
    ['UK', 'GB'],
    ['GB-ENG', 'GB-ENG'],
    ['UK-ENG', 'GB-ENG'],
  ])('presets the region %s as %s', (typed, region) => {
    expect(presetsIn(`#region=${typed}`)).toEqual({ region, regionText: region });
  });

  test('presets choices, and nothing that it does not know', () => {
    expect(presetsIn('#pace=reserved&ask=none&via=recruiter&channel=fax&company=x')).toEqual({
      pace: 'reserved',
      via: 'recruiter',
      replyKind: 'not-said',
    });
  });

  test.each([
    '#pace=reserved&amp;channel=email',
    '#PACE=Reserved&channel=email.',
    '#pace%3Dreserved%26channel%3Demail',
  ])('presets what was mangled on its way: %s', (fragment) => {
    expect(presetsIn(fragment)).toEqual({ pace: 'reserved', channel: 'email' });
  });

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('ignores the answer %s', (name) => {
    expect(presetsIn(`#ask=${name}&by=2026-03-10&pace=${name}`)).toEqual({});
  });
});
