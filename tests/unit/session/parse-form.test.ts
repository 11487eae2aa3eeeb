import { describe, expect, test } from 'vitest';

import { situationWith, type Situation } from '../../../src/plan/index.ts';
import { EMPTY_FORM, formOf, type FormValues } from '../../../src/session/form/index.ts';
import { parseForm } from '../../../src/session/index.ts';
import { caseOne, day, days } from '../plan/situations.ts';

const TODAY = day('2026-03-05');
const NONE: ReadonlySet<string> = new Set();
const filled = (more: Partial<FormValues>): FormValues => ({
  ...EMPTY_FORM,
  interviews: ['2026-03-05'],
  replyKind: 'not-said',
  ...more,
});

const read = (values: FormValues, before: Situation | null = null): Situation | null => {
  const result = parseForm(values, before, TODAY, NONE);
  return 'situation' in result ? result.situation : null;
};

const problemsOf = (
  values: FormValues,
  unfinished = NONE,
  before: Situation | null = null,
): (readonly [string, string])[] => {
  const result = parseForm(values, before, TODAY, unfinished);
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

  test('of a new plan reads the interview and their answer, and leaves the rest as plans begin', () => {
    expect(parseForm(filled({}), null, TODAY, NONE)).toEqual({ situation: situationWith(days('2026-03-05'), {}) });
  });

  test('takes texts without the spaces around them, and leaves out people without a name', () => {
    const values = filled({
      company: ' Larkfield ',
      role: ' archivist ',
      people: [
        { name: '  ', caredAbout: 'nobody’s' },
        { name: ' Ms Okafor ', caredAbout: ' the school visits ' },
      ],
      oneThing: ' the map room ',
      promisedBy: ' Ms Okafor ',
    });
    expect(read(values)?.names).toEqual({
      company: 'Larkfield',
      role: 'archivist',
      people: ['Ms Okafor'],
      caredAbout: ['the school visits'],
      oneThing: 'the map room',
      promisedBy: 'Ms Okafor',
    });
  });

  test('takes a text of nothing but spaces for no region', () => {
    expect(read(filled({ regionText: '  ' }))?.region).toBeNull();
  });

  test('leaves out the days that stay empty', () => {
    const values = filled({ interviews: ['2026-03-05', ''], daysOff: ['', '2026-03-17', ''] });
    expect(read(values)).toMatchObject({ interviews: ['2026-03-05'], daysOff: ['2026-03-17'] });
  });

  test('keeps what it does not show: the log, and the holidays on which the reader works', () => {
    const before = caseOne({ workdays: days('2026-03-17') });
    expect(read(filled({}), before)).toMatchObject({ log: before.log, workdays: ['2026-03-17'] });
  });

  test.each([
    ['1', 1],
    ['52', 52],
    [' 2 ', 2],
  ])('takes the length of “%s” weeks', (replyCount, count) => {
    const values = filled({ replyKind: 'within', replyCount });
    expect(read(values)?.reply).toEqual({ kind: 'within', length: { count, unit: 'weeks' } });
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
    ...['', '0', '1000', '-1', '1e2'].map((replyCount): [string, FormValues, string, string] => [
      `a length of “${replyCount}”`,
      filled({ replyKind: 'within', replyCount }),
      'reply-count',
      'Enter a whole number from 1 to 999.',
    ]),
    [
      'a length of more than a year',
      filled({ replyKind: 'within', replyCount: '999', replyUnit: 'days' }),
      'reply-count',
      'Tuesday, November 28, 2028 is more than a year after the interview. Check the year of their reply.',
    ],
    [
      'a call before the interview',
      filled({ replyKind: 'call-on', callDay: '2026-03-04' }),
      'call-day',
      'Wednesday, March 4, 2026 is before the interview on Thursday, March 5. Choose a day on or after it.',
    ],
    [
      'a second day off that does not exist',
      filled({ daysOff: ['2026-03-17', '2026-02-30'] }),
      'day-off-2',
      'This date is incomplete, or does not exist. Enter the month, day and year.',
    ],
    [
      'the day off that is one too many, with another left empty',
      filled({ daysOff: ['', ...Array.from({ length: 101 }, () => '2026-03-17')] }),
      'day-off-102',
      'A plan can have up to 100 days off. The rest were left out.',
    ],
    [
      'the interview that is one too many',
      filled({ interviews: Array.from({ length: 21 }, () => '2026-03-05') }),
      'interview-21',
      'A plan can have up to 20 interviews. The rest were left out.',
    ],
    [
      'another offer years off',
      filled({ otherOfferDue: '2027-03-06' }),
      'offer-day',
      'Saturday, March 6, 2027 is more than a year from today. Check the day of the other offer.',
    ],
    [
      'a contact of years ago',
      filled({ replyKind: 'by', interviews: ['2026-02-20'], replyDay: '2026-02-27', contactedOn: '2021-03-04' }),
      'contacted-on',
      'Thursday, March 4, 2021 is more than five years ago or more than a year ahead. Check the year of this entry.',
    ],
    [
      'a contact on a day that does not exist',
      filled({ replyKind: 'by', interviews: ['2026-02-20'], replyDay: '2026-02-27', contactedOn: '2026-02-30' }),
      'contacted-on',
      'This date is incomplete, or does not exist. Enter the month, day and year.',
    ],
  ] satisfies [string, FormValues, string, string][])('names %s', (_, values, control, says) => {
    expect(problemsOf(values)).toEqual([[control, says]]);
  });

  test('does not take half a date for an empty field, not even where the field may stay empty', () => {
    const says = 'This date is incomplete, or does not exist. Enter the month, day and year.';
    for (const control of ['interview-1', 'offer-day']) {
      expect(problemsOf(filled({}), new Set([control]))).toEqual([[control, says]]);
    }
  });

  test('says at the first interview what is wrong with days that it does not show', () => {
    const before = caseOne({ workdays: Array.from({ length: 101 }, () => day('2026-03-17')) });
    expect(problemsOf(filled({}), NONE, before)).toEqual([
      ['interview-1', 'A plan can have up to 100 holidays on which you work. The rest were left out.'],
    ]);
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
    expect(read({ ...late, hasThanked: false, contactedOn: '' })?.log).toEqual([]);
    expect(read(late, caseOne({ log: [] }))?.log).toEqual([]);
  });

  test('counts thanks from the last interview, in whatever order they were typed', () => {
    const values = filled({
      interviews: ['2026-02-25', '', '2026-02-20'],
      replyKind: 'by',
      replyDay: '2026-03-04',
      hasThanked: true,
    });
    expect(read(values)?.log).toEqual([{ day: '2026-02-25', kind: 'thanked' }]);
  });
});
