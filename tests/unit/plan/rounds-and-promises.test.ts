import { describe, expect, test } from 'vitest';

import { situationWith, type LogEntry, type Situation } from '../../../src/plan/index.ts';
import { caseOne, day, days, line, planOf, stepOf } from './situations.ts';

const thanked: LogEntry = { day: day('2026-03-05'), kind: 'thanked' };
const by = (text: string) => ({ kind: 'by' as const, day: day(text) });
const steps = (situation: Situation, today: string): string[] => planOf(situation, today).steps.map(line);

describe('what they said before an interview', () => {
  const interviewOn20 = (entry: LogEntry): Situation =>
    situationWith(days('2026-03-20'), { log: [entry, { day: day('2026-03-20'), kind: 'thanked' }] });
  const said = (entry: LogEntry): string | undefined => steps(interviewOn20(entry), '2026-03-20')[0];

  test('counts where it names a day beyond the interview', () => {
    expect(said({ day: day('2026-03-10'), kind: 'new-date', by: day('2026-03-25') })).toBe(
      '2026-03-25 check-in call mid-afternoon',
    );
  });

  test.each([
    ['names the date of the interview', { day: day('2026-03-10'), kind: 'new-date', by: day('2026-03-20') }],
    ['names a day before it', { day: day('2026-03-10'), kind: 'new-date', by: day('2026-03-13') }],
    ['names none', { day: day('2026-03-10'), kind: 'undecided' }],
  ] satisfies [string, LogEntry][])('is overtaken by the interview where it %s', (_, entry) => {
    expect(said(entry)).toBe('2026-03-27 check-in call mid-morning');
  });

  test('counts from the date of the interview on', () => {
    expect(said({ day: day('2026-03-20'), kind: 'undecided' })).toBe('2026-03-27 check-in call mid-morning');
    expect(planOf(interviewOn20({ day: day('2026-03-20'), kind: 'undecided' }), '2026-03-20').promise.kind).toBe(
      'undecided',
    );
  });

  test('opens again what had ended, all the same', () => {
    const log: LogEntry[] = [
      { day: day('2026-03-09'), kind: 'rejected' },
      { day: day('2026-03-10'), kind: 'undecided' },
      { day: day('2026-03-20'), kind: 'thanked' },
    ];
    expect(steps(situationWith(days('2026-03-20'), { log }), '2026-03-20')[0]).toMatch(/check-in/);
  });
});

describe('another round', () => {
  const round = (interview: string, reply: Situation['reply'], heard = '2026-03-06'): LogEntry => ({
    day: day(heard),
    kind: 'next-round',
    interview: day(interview),
    reply,
  });

  test('that is told of late keeps its place among the others', () => {
    // They told of the round on the 5th once that on the 10th was known; what was said on the 6th is overtaken by it.
    const log: LogEntry[] = [
      round('2026-03-05', { kind: 'not-said' }, '2026-03-02'),
      { day: day('2026-03-06'), kind: 'new-date', by: day('2026-03-09') },
    ];
    const plan = planOf(situationWith(days('2026-03-10', '2026-03-01'), { log }), '2026-03-10');
    expect(plan.promise).toEqual({ kind: 'nothing', given: '2026-03-10' });
  });

  test('that is told of late asks for its note before the others', () => {
    const log: LogEntry[] = [round('2026-03-09', { kind: 'not-said' }, '2026-03-02')];
    const plan = planOf(situationWith(days('2026-03-10'), { log }), '2026-03-08');
    const notes = plan.steps.filter(({ kind }) => kind === 'thank-you');
    expect(notes.map(({ id, day }) => `${id} ${day}`)).toEqual(['thank-you-1 2026-03-09', 'thank-you-2 2026-03-10']);
  });

  test('that is the last one known brings the promise they gave with it', () => {
    const log: LogEntry[] = [round('2026-03-10', by('2026-03-20'), '2026-03-02')];
    const plan = planOf(situationWith(days('2026-03-10'), { log }), '2026-03-10');
    expect(plan.promise).toEqual({ kind: 'date', by: '2026-03-20', given: '2026-03-10' });
  });

  test('counts its contacts anew, under ids of their own, once there were any', () => {
    const ids = (...log: LogEntry[]): string[] =>
      planOf(caseOne({ log: [thanked, ...log] }), '2026-03-20').steps.map(({ id }) => id);
    const contacted: LogEntry = { day: day('2026-03-11'), kind: 'contacted' };
    const newDate: LogEntry = { day: day('2026-03-13'), kind: 'new-date', by: day('2026-03-19') };
    expect(ids(newDate)[0]).toBe('contact-1-1');
    expect(ids(contacted, newDate)[0]).toBe('contact-2-1');
    expect(ids(contacted, newDate, round('2026-03-18', { kind: 'not-said' }, '2026-03-16'))).toContain('contact-2-1');
  });

  test('that was known already brings its promise, and no second note', () => {
    const situation = situationWith(days('2026-03-05', '2026-03-12'), {
      log: [thanked, round('2026-03-12', by('2026-03-18'))],
    });
    expect(steps(situation, '2026-03-12').slice(0, 2)).toEqual([
      '2026-03-12 thank-you note',
      '2026-03-19 check-in call mid-morning',
    ]);
    const sent: LogEntry[] = [
      { day: day('2026-03-12'), kind: 'thanked' },
      round('2026-03-12', by('2026-03-18'), '2026-03-12'),
    ];
    expect(steps({ ...situation, log: [thanked, ...sent] }, '2026-03-12')[0]).toBe(
      '2026-03-19 check-in call mid-morning',
    );
  });

  test('before the last one leaves the promise as it is, and wants its note', () => {
    const situation = situationWith(days('2026-03-05', '2026-03-20'), {
      reply: by('2026-03-27'),
      log: [thanked, round('2026-03-12', by('2026-03-13'))],
    });
    expect(steps(situation, '2026-03-12')).toEqual([
      '2026-03-12 thank-you note',
      '2026-03-20 ask-timeline in-person',
      '2026-03-20 thank-you note',
      '2026-03-30 check-in call mid-morning',
      '2026-04-06 follow-up email',
      '2026-04-13 last-ask email',
      '2026-04-20 let-go',
    ]);
  });

  test('after a no opens the plan again', () => {
    const log = [
      thanked,
      { day: day('2026-03-06'), kind: 'rejected' as const },
      round('2026-03-12', { kind: 'not-said' }, '2026-03-09'),
    ];
    expect(steps(caseOne({ log }), '2026-03-09')[0]).toBe('2026-03-12 ask-timeline in-person');
  });

  test('is named by where it is in the order of days, in whatever order they were entered', () => {
    const texts = ['2026-03-20', '2026-03-05', '2026-03-12', '2026-03-05'];
    const inOrder = situationWith(days('2026-03-05', '2026-03-12', '2026-03-20'), { reply: by('2026-03-25') });
    expect(planOf({ ...inOrder, interviews: days(...texts) }, '2026-03-10')).toEqual(planOf(inOrder, '2026-03-10'));
  });
});

describe('a contact before the interview', () => {
  const contacted = (text: string): Situation =>
    situationWith(days('2026-03-12'), {
      log: [
        { day: day(text), kind: 'contacted' },
        { day: day('2026-03-12'), kind: 'thanked' },
      ],
    });

  test('does not stand for the check-in', () => {
    expect(steps(contacted('2026-03-11'), '2026-03-12')[0]).toBe('2026-03-19 check-in call mid-morning');
  });

  test('stands for it on the date of the interview', () => {
    expect(steps(contacted('2026-03-12'), '2026-03-12')[0]).toBe('2026-03-19 follow-up email');
  });
});

describe('a promise that runs long, for a reserved reader', () => {
  const reserved = (reply: Situation['reply'], ...log: LogEntry[]): Situation =>
    caseOne({ reply, pace: 'reserved', log: [thanked, ...log] });

  test('earns one more contact from 28 days on', () => {
    expect(steps(reserved(by('2026-04-02')), '2026-03-05')).toEqual([
      '2026-04-06 check-in email',
      '2026-05-04 follow-up email',
      '2026-05-18 let-go',
    ]);
    expect(steps(reserved(by('2026-04-01')), '2026-03-05')).toEqual(['2026-04-03 check-in email', '2026-04-17 let-go']);
  });

  test('is counted from the day on which it was given', () => {
    const newDate = (text: string): LogEntry => ({ day: day('2026-03-12'), kind: 'new-date', by: day(text) });
    expect(steps(reserved(by('2026-03-10'), newDate('2026-04-08')), '2026-03-12')).toEqual([
      '2026-04-09 check-in email',
      '2026-04-23 let-go',
    ]);
    expect(steps(reserved(by('2026-03-10'), newDate('2026-04-09')), '2026-03-12')).toHaveLength(3);
  });

  test('leaves the second contact once the first is logged, 28 days after it', () => {
    const plan = planOf(reserved(by('2026-04-16'), { day: day('2026-04-21'), kind: 'contacted' }), '2026-04-21');
    expect(plan.steps.map((step) => `${step.id} ${line(step)}`)).toEqual([
      'contact-1-2 2026-05-19 follow-up email',
      'let-go 2026-06-02 let-go',
    ]);
    expect(plan.waits[0]).toMatchObject({
      from: '2026-04-21',
      until: '2026-05-18',
      why: 'In a long process, one more contact is enough, four weeks after Tuesday, April 21.',
      rules: ['one-check-in-then-wait', 'keep-searching'],
    });
  });
});

describe('an agreed call', () => {
  const agreed = (text: string, contacted: string): Situation =>
    caseOne({ reply: { kind: 'call-on', day: day(text) }, log: [thanked, { day: day(contacted), kind: 'contacted' }] });

  test('is made on its day, also less than a week after a contact', () => {
    expect(steps(agreed('2026-03-16', '2026-03-12'), '2026-03-12').slice(0, 2)).toEqual([
      '2026-03-16 check-in call mid-morning',
      '2026-03-23 follow-up email',
    ]);
  });

  test('keeps the week where it is made on another day than was agreed', () => {
    expect(steps(agreed('2026-03-15', '2026-03-12'), '2026-03-12')[0]).toBe('2026-03-19 check-in call mid-morning');
  });

  test('is answered by a contact on its very day', () => {
    expect(steps(agreed('2026-03-16', '2026-03-16'), '2026-03-16')[0]).toBe('2026-03-23 follow-up email');
  });
});

describe('word of another offer', () => {
  const tell = (more: Partial<Situation>, today: string) =>
    stepOf(planOf(caseOne({ reply: by('2026-04-10'), ...more }), today), 'tell-first-choice');

  test('waits for the last interview', () => {
    const situation = { interviews: days('2026-03-05', '2026-03-12'), otherOfferDue: day('2026-03-20') };
    expect(tell(situation, '2026-03-09')).toMatchObject({ day: '2026-03-12', moved: null });
    expect(tell(situation, '2026-03-13')).toMatchObject({ day: '2026-03-13', moved: null });
  });

  test('is no special suggestion on the date of the interview itself', () => {
    const situation = { interviews: days('2026-03-12'), otherOfferDue: day('2026-03-12') };
    expect(tell(situation, '2026-03-09').day).toBe('2026-03-12');
    expect(tell(situation, '2026-03-09').ourSuggestion).not.toContain('before this interview');
    expect(tell({ ...situation, otherOfferDue: day('2026-03-11') }, '2026-03-09').ourSuggestion).toContain(
      'before this interview',
    );
  });

  test.each([
    [{}, 'call', 'mid-morning', 'first-choice-call', false],
    [{ channel: 'email' }, 'email', null, 'first-choice-email', false],
    [{ pace: 'reserved' }, 'email', null, 'first-choice-email', false],
    [{ via: 'recruiter' }, 'recruiter', null, 'recruiter-offer-email', true],
  ] satisfies [Partial<Situation>, string, string | null, string, boolean][])(
    'goes the way that suits %j',
    (more, how, time, template, byRecruiter) => {
      const step = tell({ otherOfferDue: day('2026-03-20'), ...more }, '2026-03-09');
      expect(step).toMatchObject({ how, time });
      expect(step.templates[0]).toBe(template);
      expect(step.rules).toEqual([
        'tell-your-first-choice',
        'until-a-firm-offer',
        ...(byRecruiter ? ['recruiter-calls'] : []),
      ]);
    },
  );

  test('says that it moved off a weekend, also where the offer is due on it', () => {
    const weekend = { from: '2026-03-14', because: [{ kind: 'weekend' }] };
    expect(tell({ otherOfferDue: day('2026-03-20') }, '2026-03-14')).toMatchObject({
      day: '2026-03-16',
      moved: weekend,
    });
    expect(tell({ otherOfferDue: day('2026-03-15') }, '2026-03-14')).toMatchObject({
      day: '2026-03-15',
      moved: weekend,
    });
    expect(tell({ otherOfferDue: day('2026-03-14') }, '2026-03-14')).toMatchObject({ day: '2026-03-14', moved: null });
  });

  test('is due still on the last day, and no more on the day after', () => {
    const on = (today: string) =>
      steps(caseOne({ reply: by('2026-04-10'), otherOfferDue: day('2026-03-13') }), today).filter((text) =>
        /offer|choice/.test(text),
      );
    expect(on('2026-03-13')).toEqual(['2026-03-13 tell-first-choice call mid-morning', '2026-03-13 other-offer-due']);
    expect(on('2026-03-14')).toEqual([]);
  });
});

describe('on one day', () => {
  const toldOffer: LogEntry = { day: day('2026-03-05'), kind: 'told-offer' };

  test('thanks come before word of another offer', () => {
    expect(steps(caseOne({ log: [], otherOfferDue: day('2026-03-05') }), '2026-03-05').slice(0, 3)).toEqual([
      '2026-03-05 thank-you note',
      '2026-03-05 tell-first-choice call mid-morning',
      '2026-03-05 other-offer-due',
    ]);
  });

  test('a contact comes before the answer to another offer, and that before moving on', () => {
    const offerOn = (text: string): string[] =>
      steps(caseOne({ log: [thanked, toldOffer], otherOfferDue: day(text) }), '2026-03-05').filter((step) =>
        step.startsWith(text),
      );
    expect(offerOn('2026-03-12')).toEqual(['2026-03-12 check-in call mid-morning', '2026-03-12 other-offer-due']);
    expect(offerOn('2026-03-26')).toEqual(['2026-03-26 last-ask email', '2026-03-26 other-offer-due']);
    expect(offerOn('2026-04-02')).toEqual(['2026-04-02 other-offer-due', '2026-04-02 let-go']);
  });

  test.each(['rejected', 'offer'] as const)('another offer comes before the end that is %s', (kind) => {
    const situation = caseOne({ log: [{ day: day('2026-03-13'), kind }], otherOfferDue: day('2026-03-13') });
    expect(steps(situation, '2026-03-13')[0]).toBe('2026-03-13 other-offer-due');
  });
});
