import { describe, expect, it } from 'vitest';

import {
  checkMessage,
  FINDING_KINDS,
  MOMENTS,
  RULES_IN_CHECKS,
  type Finding,
  type FindingKind,
  type Moment,
} from '../../../../src/messages/check/index.ts';
import { FINDINGS } from './examples/findings.ts';

const kinds = (text: string, moment: Moment): FindingKind[] =>
  checkMessage(text, moment).findings.map(({ kind }) => kind);
const says = (text: string, moment: Moment): string[] => checkMessage(text, moment).findings.map((one) => one.says);
const momentsOf = (kind: FindingKind, text: string): Moment[] =>
  MOMENTS.filter((moment) => kinds(text, moment).includes(kind));

/** Every finding that the examples give, at every moment. */
const everyFinding = (): readonly Finding[] =>
  FINDINGS.flatMap(({ found }) =>
    found.flatMap(([text]) => MOMENTS.flatMap((moment) => checkMessage(text, moment).findings)),
  );

/** The moments that ask for news, by the rule that every contact asks for the next step. */
const CONTACTS: readonly Moment[] = ['check-in', 'follow-up', 'last-ask', 'tell-first-choice'];

describe('a message with nothing to find', () => {
  it.each(MOMENTS)('has no findings when it is empty (%s)', (moment) => {
    expect(checkMessage('', moment)).toEqual({
      findings: [],
      facts: {
        words: 0,
        you: 0,
        i: 0,
        days: [],
        asksForNextStep: false,
        shouldAsk: CONTACTS.includes(moment),
        blanks: 0,
      },
    });
  });

  it.each([' \n\t', '***', '> What is the next step?\n> Any job?'])(
    'has none when nobody says anything: %j',
    (text) => {
      expect(kinds(text, 'check-in')).toEqual([]);
    },
  );
});

describe('a thank-you', () => {
  it.each([
    [150, []],
    [151, ['This has 151 words. One source says 150 at most, so that it gets read.']],
  ])('of %i words', (words, expected) => {
    expect(says('map '.repeat(words), 'thank-you')).toEqual(expected);
  });

  it('says "you" twice as often as "I" and is fine', () => {
    expect(kinds('You and you, I said.', 'thank-you')).toEqual([]);
  });

  it('says "you" less often, and its "I"s are pointed at', () => {
    const text = "You were kind. I'm glad, and I know.";
    const [finding] = checkMessage(text, 'thank-you').findings;
    expect(finding?.says).toBe(
      '“You” appears once and “I” 2 times. One source wants “you” to appear twice as often as “I” does.',
    );
    expect(finding?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(["I'm", 'I']);
  });
});

describe('each rule has its moments', () => {
  it.each<[FindingKind, string, readonly Moment[]]>([
    ['too-long', 'map '.repeat(200), ['thank-you']],
    ['you-and-i', 'I thank them.', ['thank-you']],
    ['any-job', 'I would take any job.', MOMENTS],
    ['only-hope', 'This is my only hope.', MOMENTS],
    ['apologetic', 'Sorry to bother you.', MOMENTS],
    ['bitter', 'It was unfair.', ['final-thanks']],
    ['my-chances', 'What are my chances?', MOMENTS.filter((moment) => moment !== 'thank-you')],
    ['blank-left', 'Dear [their name],', MOMENTS],
    ['no-next-step', 'Thank you.', ['check-in', 'follow-up', 'last-ask', 'tell-first-choice']],
    ['no-specific-day', 'Another offer is here.', ['tell-first-choice']],
  ])('%s', (kind, text, moments) => {
    expect(momentsOf(kind, text)).toEqual(moments);
  });
});

describe('what a finding says', () => {
  it('quotes the same words once, and says why they are pointed at', () => {
    const text = 'Any job will do, any job. I am glad of any role. I am not picky.';
    expect(says(text, 'answer-offer')).toEqual([
      'You say “Any job” and “glad of any role”. That could go to any employer. ' +
        'You say “not picky”. That says you don’t mind which job you get.',
    ]);
  });

  it('quotes three blanks and counts the others', () => {
    expect(says('[name], [day], [role], [company], [place]', 'answer-offer')).toEqual([
      '5 blanks are still open: “[name]”, “[day]”, “[role]” and 2 more.',
    ]);
  });

  it('shortens a long quotation, and puts it on one line', () => {
    expect(says(`Dear [${'name '.repeat(20)}\nof them],`, 'answer-offer')[0]).toBe(
      'A blank is still open: “[name name name name name name name name name name…”.',
    );
  });

  it('is in the order of the kinds, each at most once', () => {
    const found = kinds('I am desperate. Sorry to bother you. Any job? I am desperate. [day]', 'check-in');
    expect(found).toEqual(['any-job', 'only-hope', 'apologetic', 'blank-left', 'no-next-step']);
    expect(found).toEqual(FINDING_KINDS.filter((kind) => found.includes(kind)));
  });

  it('names rules, and says where the reading is ours', () => {
    for (const { kind, rules, ourReading } of everyFinding()) {
      expect(rules.length).toBeGreaterThan(0);
      expect(RULES_IN_CHECKS).toEqual(expect.arrayContaining([...rules]));
      expect(ourReading).toBe(['blank-left', 'no-specific-day', 'template-text'].includes(kind));
    }
  });

  it('is a fact in whole sentences, and what to do is no text to copy', () => {
    for (const finding of everyFinding()) {
      expect(finding.says).toMatch(/^[A-Z\d“].*\.$/s);
      expect(finding.suggestion).toMatch(/^[A-Z][^“”"!]*\.$/);
    }
  });
});

describe('what a finding says, suggests and is based on', () => {
  const ELSEWHERE = 'answer-offer';

  it.each<[text: string, moment: Moment, finding: Partial<Finding>]>([
    [
      'map '.repeat(151),
      'thank-you',
      {
        says: 'This has 151 words. One source says 150 at most, so that it gets read.',
        suggestion: 'Cut a word or more. Start with anything that repeats the interview.',
        rules: ['under-150-words'],
        spans: [],
      },
    ],
    [
      'map '.repeat(152),
      'thank-you',
      { suggestion: 'Cut 2 words or more. Start with anything that repeats the interview.' },
    ],
    [
      'I thank them.',
      'thank-you',
      {
        says: '“You” appears 0 times and “I” once. One source wants “you” to appear twice as often as “I” does.',
        suggestion: 'Start some sentences with what they said, showed you or need.',
        rules: ['you-twice-i'],
        spans: [{ start: 0, end: 1 }],
      },
    ],
    [
      'I would take any job.',
      ELSEWHERE,
      {
        says: 'You say “I would take any job”. That could go to any employer.',
        suggestion: 'Delete it, and name something you like about this job in particular.',
        rules: ['this-job-not-any-job', 'keen-not-needy'],
        spans: [{ start: 0, end: 20 }],
      },
    ],
    [
      'This is my only hope.',
      ELSEWHERE,
      {
        says: 'You say “my only hope”. That sounds as if this were the only job open to you.',
        suggestion: 'Delete it, and say what draws you to this job, as you would if you had other offers.',
        rules: ['keen-not-needy', 'as-if-you-had-options', 'this-job-not-any-job'],
      },
    ],
    [
      'Sorry to bother you.',
      ELSEWHERE,
      {
        says: 'You say “Sorry to bother you”. That calls your own message a nuisance.',
        suggestion: 'Delete it. Asking directly is not rude, so start with what you want to say.',
        rules: ['asking-shows-interest', 'keen-not-needy', 'positive-and-brief'],
      },
    ],
    [
      'It was unfair.',
      'final-thanks',
      {
        says: 'You say “was unfair”. That sounds as if you hold something against them.',
        suggestion: 'Delete it. Thank them, and ask to be kept in mind if you would like that.',
        rules: ['thank-after-a-no', 'positive-and-brief'],
      },
    ],
    [
      'What are my chances?',
      ELSEWHERE,
      {
        says: 'You say “my chances”. That asks about your chances, and they may not know yet.',
        suggestion: 'Ask where they are in the process, and what comes next.',
        rules: ['process-not-chances'],
      },
    ],
    [
      'Answer by Friday or I will go elsewhere.',
      ELSEWHERE,
      {
        says: 'You say “or I will go elsewhere”. That puts pressure on them to answer.',
        suggestion:
          'Delete it. Say that you are still interested, and ask once, in a friendly way, when they expect to decide.',
        rules: ['once-a-week-at-most', 'keen-not-needy', 'positive-and-brief'],
      },
    ],
    [
      'Dear [name],',
      ELSEWHERE,
      {
        says: 'A blank is still open: “[name]”.',
        suggestion: 'Fill in each blank, or delete the sentence that it is in.',
        rules: ['polite-direct-clear'],
        ourReading: true,
        spans: [{ start: 5, end: 11 }],
      },
    ],
    [
      'Thank you.',
      'check-in',
      {
        says: 'This does not ask what the next step is, or when it comes.',
        suggestion: 'Add a question about the next step near the end, and write down any date in their answer.',
        rules: ['always-ask-what-next'],
        spans: [],
      },
    ],
    [
      'Another offer is here. What is the next step?',
      'tell-first-choice',
      {
        says: 'This doesn’t say when the other employer wants your answer.',
        suggestion: 'Give the day and the date, so that they can see whether they are able to move their timeline.',
        rules: ['tell-your-first-choice', 'polite-direct-clear'],
        ourReading: true,
        spans: [],
      },
    ],
  ])('in %j', (text, moment, finding) => {
    expect(checkMessage(text, moment).findings).toMatchObject([{ ourReading: false, ...finding }]);
  });
});

describe('the day of another offer', () => {
  const isMissing = (text: string): boolean => kinds(text, 'tell-first-choice').includes('no-specific-day');

  it.each([
    'They want my answer by Friday.',
    'I must decide before March 13.',
    'The offer expires on Friday 13 March.',
    'Friday is the last day.',
    'We met, and I have to answer by Friday.',
    // Eight words before the day are looked at, and no more.
    'We met so a b c d e f g Friday.',
    // A sign parts the day from what came before it.
    'We met, Friday.',
    'Tomorrow is the day.',
    'By today.',
  ])('is named by %j', (text) => {
    expect(isMissing(text)).toBe(false);
  });

  it.each([
    'We met on Friday.',
    'Thank you for seeing me on March 13.',
    'We met so a b c d e Friday.',
    'I came to answer all you asked on Friday.',
    'I write today.',
    'They wrote yesterday.',
    'Dear [the name], another offer is here.',
  ])('is not named by %j', (text) => {
    expect(isMissing(text)).toBe(true);
  });

  it('is known to be missing where a blank stands for it, and for nothing else', () => {
    expect(isMissing('They want my answer by [day].')).toBe(false);
    expect(isMissing('They want my answer by [the date].')).toBe(false);
    expect(isMissing('On some day or date they want my answer, [name].')).toBe(true);
    expect(isMissing('They want my answer by [holiday].')).toBe(true);
  });
});

describe('text of templates', () => {
  const template =
    'Dear {their-name},\n\nWhere are you in the process at the moment? When do you expect to come to a decision?\n\n' +
    'Thank you for all the time you gave me. I liked the {role} role very much indeed.';
  const check = (text: string) =>
    checkMessage(text, 'check-in', [template]).findings.find(({ kind }) => kind === 'template-text');

  it('is found when most of a message stands there word for word', () => {
    const text = 'Hello,\n\nwhere are you in the process, at the moment? When do you expect to come to a decision?';
    const { spans, ...finding } = check(text) ?? { spans: [] };
    expect(finding).toEqual({
      kind: 'template-text',
      says: '2 of your 2 longer sentences are word for word from our templates.',
      suggestion: 'Use your own words, and add something from your own interview.',
      rules: ['this-job-not-any-job', 'fit-the-reader'],
      ourReading: true,
    });
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'where are you in the process, at the moment',
      'When do you expect to come to a decision',
    ]);
  });

  it('is that of the sentences of six words and more', () => {
    const six = 'One two three four five six. Seven eight nine ten eleven twelve.';
    expect(checkMessage(six, 'check-in', [six]).findings.map(({ kind }) => kind)).toContain('template-text');
    const five = 'One, two, three, four, five. Seven, eight, nine, ten, eleven.';
    expect(checkMessage(five, 'check-in', [five]).findings.map(({ kind }) => kind)).not.toContain('template-text');
  });

  it('is found with its blanks open', () => {
    expect(check(template.replace('{their-name}', '[their name]').replace('{role}', '[the role]'))).toBeDefined();
  });

  it.each([
    [
      'is filled in',
      template.replace('{their-name}', 'Dana').replace('{role}', 'archive assistant') +
        ' I am Sam, and I met you in the map room.',
    ],
    [
      'has one sentence of its own in three',
      'Where are you in the process at the moment? When do you expect to come to a decision? ' +
        'I keep thinking of the map room.',
    ],
    ['keeps one sentence', 'Where are you in the process at the moment?'],
    ['keeps short sentences', 'Dear Dana, thank you. Kind regards. Best wishes. Thank you.'],
    [
      'is in other words',
      'How far along are you now with the map room? When will you choose, and how will I hear of it?',
    ],
  ])('is not found when it %s', (_what, text) => {
    expect(check(text)).toBeUndefined();
  });

  it('is not looked for without templates', () => {
    expect(kinds(template, 'ask-timeline')).not.toContain('template-text');
  });
});
