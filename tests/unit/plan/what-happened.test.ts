import { describe, expect, test } from 'vitest';

import { NO_NAMES, situationWith, type LogEntry, type Situation } from '../../../src/plan/index.ts';
import { caseOne, contactsOf, day, days, line, planOf, stepOf } from './situations.ts';

const thanked: LogEntry = { day: day('2026-03-05'), kind: 'thanked' };
const withLog = (...log: LogEntry[]): Situation => caseOne({ log: [thanked, ...log] });
const steps = (situation: Situation, today: string): string[] => planOf(situation, today).steps.map(line);

describe('thank-you notes', () => {
  test('are due on the date of the interview, the next day at the latest, weekends included', () => {
    const plan = planOf(situationWith(days('2026-03-07')), '2026-03-07');
    expect(stepOf(plan, 'thank-you')).toMatchObject({ day: '2026-03-07', latest: '2026-03-08', late: null });
  });

  test('are due today, not late, on the day after the interview', () => {
    const plan = planOf(situationWith(days('2026-03-05')), '2026-03-06');
    expect(stepOf(plan, 'thank-you')).toMatchObject({ day: '2026-03-06', latest: '2026-03-06', late: null });
  });

  test('come once a round, and late ones for the last round only', () => {
    const plan = planOf(situationWith(days('2026-03-02', '2026-03-05', '2026-03-20')), '2026-03-06');
    expect(plan.steps.filter(({ kind }) => kind === 'thank-you').map(({ id, day }) => [id, day])).toEqual([
      ['thank-you-2', '2026-03-06'],
      ['thank-you-3', '2026-03-20'],
    ]);
  });

  test('a logged thanks counts for the latest round on or before its day', () => {
    const plan = planOf(
      situationWith(days('2026-03-02', '2026-03-05'), { log: [{ day: day('2026-03-03'), kind: 'thanked' }] }),
      '2026-03-05',
    );
    expect(plan.steps.filter(({ kind }) => kind === 'thank-you').map(({ id }) => id)).toEqual(['thank-you-2']);
  });

  test('list the people met, one note each', () => {
    const names = { ...NO_NAMES, people: ['Ms Okafor', 'Mr Lind'] };
    const thanks = stepOf(planOf(situationWith(days('2026-03-05'), { names }), '2026-03-05'), 'thank-you');
    expect(thanks.people).toEqual(['Ms Okafor', 'Mr Lind']);
    expect(thanks.templates).toContain('thank-you-panel');
  });
});

describe('asking for the timeline', () => {
  test('stands on the day of an interview still ahead', () => {
    expect(steps(situationWith(days('2026-03-12')), '2026-03-05')[0]).toBe('2026-03-12 ask-timeline in-person');
  });

  test("is for the thank-you note once the interview is today's or past, where nothing was promised", () => {
    for (const today of ['2026-03-05', '2026-03-06', '2026-03-09']) {
      const plan = planOf(situationWith(days('2026-03-05')), today);
      expect(plan.steps.map(({ kind }) => kind)).not.toContain('ask-timeline');
      expect(stepOf(plan, 'thank-you').what).toMatch(/Also ask when they expect to decide\.$/);
      expect(stepOf(plan, 'thank-you').templates[0]).toBe('thank-you-ask-email');
      expect(stepOf(plan, 'thank-you').ourSuggestion).toMatch(/asking in your thank-you note/);
    }
  });

  test('is left out where a date was promised, in the thank-you note too', () => {
    const plan = planOf(caseOne({ log: [] }), '2026-03-05');
    expect(plan.steps.map(({ kind }) => kind)).not.toContain('ask-timeline');
    expect(stepOf(plan, 'thank-you')).toMatchObject({ ourSuggestion: null });
    expect(stepOf(plan, 'thank-you').what).not.toMatch(/decide/);
  });
});

describe('contacts that were made', () => {
  test('count, and the next comes a week later by the other way', () => {
    expect(steps(withLog({ day: day('2026-03-11'), kind: 'contacted' }), '2026-03-11')).toEqual([
      '2026-03-18 follow-up email',
      '2026-03-25 last-ask email',
      '2026-04-01 let-go',
    ]);
  });

  test('do not stand for the check-in on or before the promised date, and still cost a week', () => {
    expect(steps(withLog({ day: day('2026-03-10'), kind: 'contacted' }), '2026-03-10')[0]).toBe(
      '2026-03-17 check-in call mid-morning',
    );
  });

  test('leave letting go when all are made, due today once its day has passed', () => {
    const all = ['2026-03-11', '2026-03-18', '2026-03-25'].map((text): LogEntry => ({
      day: day(text),
      kind: 'contacted',
    }));
    const plan = planOf(withLog(...all), '2026-04-10');
    expect(plan.steps.map(line)).toEqual(['2026-04-10 let-go']);
    expect(stepOf(plan, 'let-go').late).toEqual({ due: '2026-04-01', days: 9 });
  });
});

describe('what they say', () => {
  test('a new date that falls on a Saturday is met on Monday morning', () => {
    const plan = planOf(withLog({ day: day('2026-03-09'), kind: 'new-date', by: day('2026-03-14') }), '2026-03-09');
    expect(line(stepOf(plan, 'check-in'))).toBe('2026-03-16 check-in call mid-morning');
  });

  test('a new date before any contact moves the same step', () => {
    const plan = planOf(withLog({ day: day('2026-03-09'), kind: 'new-date', by: day('2026-03-13') }), '2026-03-09');
    expect(stepOf(plan, 'check-in').id).toBe(stepOf(planOf(caseOne(), '2026-03-09'), 'check-in').id);
  });

  test('a reserved reader waits for the working day after a new date', () => {
    const situation = {
      ...withLog({ day: day('2026-03-09'), kind: 'new-date', by: day('2026-03-13') }),
      pace: 'reserved' as const,
    };
    expect(steps(situation, '2026-03-09')).toEqual(['2026-03-16 check-in email', '2026-03-30 let-go']);
  });

  test('another round brings its own thanks, its own question and its own promise', () => {
    const situation = withLog(
      { day: day('2026-03-11'), kind: 'contacted' },
      {
        day: day('2026-03-12'),
        kind: 'next-round',
        interview: day('2026-03-17'),
        reply: { kind: 'by', day: day('2026-03-20') },
      },
    );
    expect(steps(situation, '2026-03-12')).toEqual([
      '2026-03-17 ask-timeline in-person',
      '2026-03-17 thank-you note',
      '2026-03-23 check-in call mid-morning',
      '2026-03-30 follow-up email',
      '2026-04-06 last-ask email',
      '2026-04-13 let-go',
    ]);
  });

  test('a date named before a later interview no longer counts once the interview lies beyond it', () => {
    const situation = situationWith(days('2026-03-05', '2026-03-20'), {
      reply: { kind: 'by', day: day('2026-03-27') },
      log: [
        thanked,
        { day: day('2026-03-10'), kind: 'new-date', by: day('2026-03-13') },
        { day: day('2026-03-20'), kind: 'thanked' },
      ],
    });
    expect(steps(situation, '2026-03-20')[0]).toBe('2026-03-30 check-in call mid-morning');
  });

  test('a new date after a no opens the plan again', () => {
    const situation = withLog(
      { day: day('2026-03-13'), kind: 'rejected' },
      { day: day('2026-03-20'), kind: 'new-date', by: day('2026-03-25') },
    );
    expect(steps(situation, '2026-03-20')[0]).toBe('2026-03-25 check-in call mid-afternoon');
  });
});

describe('how contacts are made', () => {
  test('by email alone for readers who do not phone, but an agreed call stays a call', () => {
    expect(contactsOf(planOf(caseOne({ channel: 'email' }), '2026-03-05')).map(({ how }) => how)).toEqual([
      'email',
      'email',
      'email',
    ]);
    const agreed = caseOne({ channel: 'email', reply: { kind: 'call-on', day: day('2026-03-16') } });
    expect(contactsOf(planOf(agreed, '2026-03-05')).map(({ how }) => how)).toEqual(['call', 'email', 'email']);
  });

  test('through the recruiter, each of them', () => {
    const plan = planOf(caseOne({ via: 'recruiter', otherOfferDue: day('2026-03-20') }), '2026-03-05');
    expect(new Set(contactsOf(plan).map(({ how }) => how))).toEqual(new Set(['recruiter']));
  });
});

describe('another offer', () => {
  test('is told on its own day where that leaves no working day', () => {
    const plan = planOf(caseOne({ otherOfferDue: day('2026-03-08') }), '2026-03-07');
    expect(stepOf(plan, 'tell-first-choice').day).toBe('2026-03-08');
  });

  test('is told before the interview where it is due before it, as our suggestion', () => {
    const plan = planOf(situationWith(days('2026-03-20'), { otherOfferDue: day('2026-03-13') }), '2026-03-09');
    expect(stepOf(plan, 'tell-first-choice')).toMatchObject({ day: '2026-03-09' });
    expect(stepOf(plan, 'tell-first-choice').ourSuggestion).not.toBeNull();
  });

  test('keeps the next contact a week away', () => {
    const plan = planOf(caseOne({ otherOfferDue: day('2026-03-20') }), '2026-03-10');
    expect(line(stepOf(plan, 'check-in'))).toBe('2026-03-17 check-in call mid-morning');
  });

  test('is told once', () => {
    const plan = planOf(
      { ...withLog({ day: day('2026-03-09'), kind: 'told-offer' }), otherOfferDue: day('2026-03-13') },
      '2026-03-09',
    );
    expect(plan.steps.map(({ kind }) => kind)).not.toContain('tell-first-choice');
    expect(plan.steps.map(({ kind }) => kind)).toContain('other-offer-due');
  });

  test('no longer counts once its day has passed, and the plan says so', () => {
    const plan = planOf(caseOne({ otherOfferDue: day('2026-03-06') }), '2026-03-09');
    expect(plan.steps.map(({ kind }) => kind)).not.toContain('tell-first-choice');
    expect(plan.notices.map(({ kind }) => kind)).toContain('offer-day-past');
  });
});

describe('the end', () => {
  test('after a no, the day of another offer is still to come, also once the final thanks are done', () => {
    const no: LogEntry = { day: day('2026-03-13'), kind: 'rejected' };
    const open = { ...withLog(no), otherOfferDue: day('2026-03-20') };
    expect(steps(open, '2026-03-13')).toEqual(['2026-03-13 final-thanks email', '2026-03-20 other-offer-due']);
    const done = { ...open, log: [...open.log, { day: day('2026-03-13'), kind: 'thanked' as const }] };
    expect(steps(done, '2026-03-13')).toEqual(['2026-03-20 other-offer-due']);
    expect(steps(done, '2026-03-21')).toEqual([]);
  });

  test('an offer cites "if they come back" only after the reader had moved on', () => {
    const offer: LogEntry = { day: day('2026-04-10'), kind: 'offer' };
    const early = stepOf(planOf(withLog(offer), '2026-04-10'), 'answer-offer');
    expect(early.rules).not.toContain('if-they-come-back');
    const late = withLog({ day: day('2026-04-01'), kind: 'let-go' }, offer);
    expect(stepOf(planOf(late, '2026-04-10'), 'answer-offer').rules).toContain('if-they-come-back');
  });

  test('a contact noted for a day after today keeps its week from all that is planned', () => {
    const situation = withLog(
      { day: day('2026-03-09'), kind: 'new-date', by: day('2026-03-13') },
      { day: day('2026-03-12'), kind: 'contacted' },
    );
    expect(steps(situation, '2026-03-09').slice(0, 2)).toEqual([
      '2026-03-13 check-in call mid-afternoon',
      '2026-03-20 follow-up email',
    ]);
  });

  test('only the call after a promised date cites mid-morning; other calls are our suggestion', () => {
    const contacts = contactsOf(planOf(caseOne({ pace: 'persistent' }), '2026-03-05'));
    expect(contacts.map(({ rules }) => rules.includes('mid-morning'))).toEqual([true, false, false, false]);
    expect(contacts.map(({ ourSuggestion }) => ourSuggestion?.includes('mid-morning') ?? false)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  test('after an offer, only the answer is left, and no unsent thanks', () => {
    const plan = planOf(caseOne({ log: [{ day: day('2026-03-06'), kind: 'offer' }] }), '2026-03-06');
    expect(plan.steps.map(line)).toEqual(['2026-03-06 answer-offer email']);
  });

  test.each([
    ['let go', [{ day: day('2026-03-20'), kind: 'let-go' }]],
    [
      'the final thanks are sent',
      [
        { day: day('2026-03-13'), kind: 'rejected' },
        { day: day('2026-03-16'), kind: 'thanked' },
      ],
    ],
    [
      'a no is closed',
      [
        { day: day('2026-03-13'), kind: 'rejected' },
        { day: day('2026-03-14'), kind: 'let-go' },
      ],
    ],
    [
      'an offer is answered',
      [
        { day: day('2026-03-13'), kind: 'offer' },
        { day: day('2026-03-14'), kind: 'let-go' },
      ],
    ],
  ] satisfies [string, LogEntry[]][])('nothing is left once %s', (_, log) => {
    expect(planOf(withLog(...log), '2026-03-20').steps).toEqual([]);
  });
});

describe('the history', () => {
  test('holds interviews and log in order, each entry with its place in the log', () => {
    const plan = planOf(withLog({ day: day('2026-03-11'), kind: 'new-date', by: day('2026-03-13') }), '2026-03-11');
    expect(plan.history.map(({ day, kind, logIndex }) => [day, kind, logIndex])).toEqual([
      ['2026-03-05', 'interview', null],
      ['2026-03-05', 'thanked', 0],
      ['2026-03-11', 'new-date', 1],
    ]);
  });
});
