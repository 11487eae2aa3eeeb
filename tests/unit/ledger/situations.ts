import { addDays, situationWith, type LogEntry, type Reply, type Situation } from '../../../src/plan/index.ts';
import { calendarOf } from '../holidays/generated.ts';
import { day, days } from '../plan/situations.ts';
import type { Given } from '../../property/plan/arbitrary.ts';

/** A situation with a name for the line of a failure. */
export interface NamedSituation extends Given {
  readonly name: string;
}

/** Interviews before a weekend, a holiday, an Eid, a year end, a leap day, and in a plain week. */
const INTERVIEWS = ['2026-03-05', '2026-03-14', '2026-05-20', '2026-11-19', '2026-12-18', '2028-02-25'];

const PACES = ['reserved', 'steady', 'persistent'] as const;

const REGIONS = [null, ...['US', 'GB-ENG', 'EG', 'BN'].map((code) => calendarOf(code))];

const REPLIES: Readonly<Record<string, (interview: string) => Reply>> = {
  'nothing said': () => ({ kind: 'not-said' }),
  'reply in 5 days': (interview) => ({ kind: 'by', day: addDays(day(interview), 5) }),
  'reply in 33 days': (interview) => ({ kind: 'by', day: addDays(day(interview), 33) }),
  'within 2 weeks': () => ({ kind: 'within', length: { count: 2, unit: 'weeks' } }),
  'within a month': () => ({ kind: 'within', length: { count: 1, unit: 'months' } }),
  'a call agreed in 10 days': (interview) => ({ kind: 'call-on', day: addDays(day(interview), 10) }),
};

const LATER: Readonly<Record<string, (interview: string) => Partial<Situation>>> = {
  'after a week off': (interview) => ({
    daysOff: [1, 2, 3, 4, 5, 6, 7].map((count) => addDays(day(interview), count)),
  }),
  'after a contact': (interview) => ({ log: [entry(interview, 8, 'contacted')] }),
  'with a new date soon after a contact': (interview) => ({
    log: [
      entry(interview, 6, 'contacted'),
      { day: addDays(day(interview), 6), kind: 'new-date', by: addDays(day(interview), 9) },
    ],
  }),
  undecided: (interview) => ({ log: [entry(interview, 6, 'undecided')] }),
  rejected: (interview) => ({ log: [entry(interview, 9, 'rejected')] }),
  'with an offer': (interview) => ({ log: [entry(interview, 9, 'offer')] }),
  'with another offer': (interview) => ({ otherOfferDue: addDays(day(interview), 11) }),
  'with another offer before it': (interview) => ({ otherOfferDue: addDays(day(interview), -2) }),
};

/** Every interview, reply, pace and region on its day and 40 days later; then what happened since, for each pace. */
export function* ledgerSituations(): Generator<NamedSituation> {
  for (const interview of INTERVIEWS) {
    for (const pace of PACES) {
      for (const [said, reply] of Object.entries(REPLIES)) {
        for (const region of REGIONS) {
          for (const offset of [0, 40]) {
            const situation = situationWith(days(interview), {
              reply: reply(interview),
              pace,
              region: region?.region ?? null,
            });
            yield named(`${said}, ${pace}, ${region?.region ?? 'no region'}`, situation, interview, offset, region);
          }
        }
      }
      for (const [since, more] of Object.entries(LATER)) {
        const situation = situationWith(days(interview), { pace, ...more(interview) });
        for (const offset of [-5, 9, 30]) yield named(`${since}, ${pace}`, situation, interview, offset, null);
      }
    }
  }
}

function named(
  name: string,
  situation: Situation,
  interview: string,
  offset: number,
  region: Given['region'],
): NamedSituation {
  const today = addDays(day(interview), offset);
  return { name: `${interview}, ${name}, on ${today}`, situation, today, region };
}

function entry(interview: string, after: number, kind: 'contacted' | 'undecided' | 'rejected' | 'offer'): LogEntry {
  return { day: addDays(day(interview), after), kind };
}
