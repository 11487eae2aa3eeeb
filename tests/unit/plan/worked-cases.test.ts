import { expect, test } from 'vitest';

import { situationWith, type RegionCalendar, type Situation } from '../../../src/plan/index.ts';
import { caseOne, day, days, line, planOf, US } from './situations.ts';

interface WorkedCase {
  readonly name: string;
  readonly situation: Situation;
  readonly today: string;
  readonly region?: RegionCalendar;
  readonly steps: readonly string[];
}

const thankedOn = (text: string) => [{ day: day(text), kind: 'thanked' as const }];
const by = (text: string) => ({ kind: 'by' as const, day: day(text) });

const CASES: readonly WorkedCase[] = [
  {
    name: '1: a reply by Tuesday is followed up from Wednesday on',
    situation: caseOne(),
    today: '2026-03-05',
    steps: [
      '2026-03-11 check-in call mid-morning',
      '2026-03-18 follow-up email',
      '2026-03-25 last-ask email',
      '2026-04-01 let-go',
    ],
  },
  {
    name: '2: a reserved reader writes once, two working days after',
    situation: caseOne({ pace: 'reserved' }),
    today: '2026-03-05',
    steps: ['2026-03-12 check-in email', '2026-03-26 let-go'],
  },
  {
    name: '3: a persistent reader goes on for a week more',
    situation: caseOne({ pace: 'persistent' }),
    today: '2026-03-05',
    steps: [
      '2026-03-11 check-in call mid-morning',
      '2026-03-18 follow-up email',
      '2026-03-25 follow-up call mid-morning',
      '2026-04-01 last-ask email',
      '2026-04-08 let-go',
    ],
  },
  {
    name: '4: a reply by Friday waits until Monday',
    situation: situationWith(days('2026-03-02'), { reply: by('2026-03-06'), log: thankedOn('2026-03-02') }),
    today: '2026-03-02',
    steps: [
      '2026-03-09 check-in call mid-morning',
      '2026-03-16 follow-up email',
      '2026-03-23 last-ask email',
      '2026-03-30 let-go',
    ],
  },
  {
    name: '5: two weeks are counted from the interview',
    situation: situationWith(days('2026-03-07'), {
      reply: { kind: 'within', length: { count: 2, unit: 'weeks' } },
      log: thankedOn('2026-03-07'),
    }),
    today: '2026-03-07',
    steps: [
      '2026-03-23 check-in call mid-morning',
      '2026-03-30 follow-up email',
      '2026-04-06 last-ask email',
      '2026-04-13 let-go',
    ],
  },
  {
    name: '6: the day after the promise is Thanksgiving, so the check-in is later',
    situation: situationWith(days('2026-11-19'), {
      reply: by('2026-11-25'),
      region: 'US',
      log: thankedOn('2026-11-19'),
    }),
    today: '2026-11-19',
    region: US,
    steps: [
      '2026-11-27 check-in call mid-morning',
      '2026-12-04 follow-up email',
      '2026-12-11 last-ask email',
      '2026-12-18 let-go',
    ],
  },
  {
    name: '7: the week without a date ends on Thanksgiving, so the check-in is earlier',
    situation: situationWith(days('2026-11-19'), { region: 'US', log: thankedOn('2026-11-19') }),
    today: '2026-11-19',
    region: US,
    steps: [
      '2026-11-25 check-in call mid-morning',
      '2026-12-02 follow-up email',
      '2026-12-09 last-ask email',
      '2026-12-16 let-go',
    ],
  },
  {
    name: '8: a call agreed for a Sunday is made on Monday',
    situation: caseOne({ reply: { kind: 'call-on', day: day('2026-03-15') } }),
    today: '2026-03-05',
    steps: [
      '2026-03-16 check-in call mid-morning',
      '2026-03-23 follow-up email',
      '2026-03-30 last-ask email',
      '2026-04-06 let-go',
    ],
  },
  {
    name: '9: a new date is met on its own afternoon',
    situation: caseOne({
      log: [
        ...thankedOn('2026-03-05'),
        { day: day('2026-03-11'), kind: 'contacted' },
        { day: day('2026-03-11'), kind: 'new-date', by: day('2026-03-13') },
      ],
    }),
    today: '2026-03-11',
    steps: [
      '2026-03-13 check-in call mid-afternoon',
      '2026-03-20 follow-up email',
      '2026-03-27 last-ask email',
      '2026-04-03 let-go',
    ],
  },
  {
    name: '10: undecided earns them another week',
    situation: caseOne({
      log: [
        ...thankedOn('2026-03-05'),
        { day: day('2026-03-11'), kind: 'contacted' },
        { day: day('2026-03-11'), kind: 'undecided' },
      ],
    }),
    today: '2026-03-11',
    steps: [
      '2026-03-18 check-in call mid-morning',
      '2026-03-25 follow-up email',
      '2026-04-01 last-ask email',
      '2026-04-08 let-go',
    ],
  },
  {
    name: '11: a reader who arrives late starts today, or on the next working day',
    situation: caseOne({ log: [] }),
    today: '2026-03-28',
    steps: [
      '2026-03-30 check-in call mid-morning',
      '2026-04-06 follow-up email',
      '2026-04-13 last-ask email',
      '2026-04-20 let-go',
    ],
  },
  {
    name: '12: the first choice hears of another offer at once',
    situation: caseOne({ reply: by('2026-03-18'), otherOfferDue: day('2026-03-13') }),
    today: '2026-03-09',
    steps: [
      '2026-03-09 tell-first-choice call mid-morning',
      '2026-03-13 other-offer-due',
      '2026-03-19 check-in call mid-morning',
      '2026-03-26 follow-up email',
      '2026-04-02 last-ask email',
      '2026-04-09 let-go',
    ],
  },
  {
    name: '13: a no on Friday is thanked for on Monday, and that is the end',
    situation: caseOne({ log: [...thankedOn('2026-03-05'), { day: day('2026-03-13'), kind: 'rejected' }] }),
    today: '2026-03-14',
    steps: ['2026-03-16 final-thanks email'],
  },
  {
    name: '14: a long promise earns a reserved reader one more contact',
    situation: caseOne({ reply: { kind: 'within', length: { count: 6, unit: 'weeks' } }, pace: 'reserved' }),
    today: '2026-03-05',
    steps: ['2026-04-20 check-in email', '2026-05-18 follow-up email', '2026-06-01 let-go'],
  },
  {
    name: '15: thanks that are four days late are still sent',
    situation: caseOne({ log: [] }),
    today: '2026-03-09',
    steps: [
      '2026-03-09 thank-you note',
      '2026-03-11 check-in call mid-morning',
      '2026-03-18 follow-up email',
      '2026-03-25 last-ask email',
      '2026-04-01 let-go',
    ],
  },
  {
    name: '16: an interview today with nothing promised is asked about in the thanks',
    situation: situationWith(days('2026-03-05')),
    today: '2026-03-05',
    steps: [
      '2026-03-05 thank-you note',
      '2026-03-12 check-in call mid-morning',
      '2026-03-19 follow-up email',
      '2026-03-26 last-ask email',
      '2026-04-02 let-go',
    ],
  },
];

test.each(CASES)('case $name', ({ situation, today, region, steps }) => {
  expect(planOf(situation, today, region).steps.map(line)).toEqual(steps);
});
