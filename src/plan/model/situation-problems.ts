import { dayInWords, type Day } from './day.ts';
import { problemFactory, type Problem } from './problem.ts';

// Every sentence says what is wrong and what would be right. Days come with their weekday and year.
const SENTENCES = {
  'interview-missing': () => 'Enter the date of your interview.',
  'interview-too-far-ahead': (day: Day) => `${full(day)} is more than a year away. Check the year of the interview.`,
  'interview-too-long-ago': (day: Day) => `${full(day)} is more than five years ago. Check the year of the interview.`,
  'too-many-interviews': (most: number) => `A plan can have up to ${String(most)} interviews. The rest were left out.`,
  'reply-before-interview': (day: Day, interview: Day) =>
    `${full(day)} is before the interview on ${dayInWords(interview)}. Choose a day on or after it.`,
  'reply-too-far-ahead': (day: Day) =>
    `${full(day)} is more than a year after the interview. Check the year of their reply.`,
  'offer-too-far': (day: Day) => `${full(day)} is more than a year from today. Check the day of the other offer.`,
  'too-many-days-off': (most: number) => `A plan can have up to ${String(most)} days off. The rest were left out.`,
  'too-many-workdays': (most: number) =>
    `A plan can have up to ${String(most)} holidays on which you work. The rest were left out.`,
  'too-many-log-entries': (most: number) =>
    `A plan can have up to ${String(most)} entries of what happened. The rest were left out.`,
  'log-too-far': (day: Day) =>
    `${full(day)} is more than five years ago or more than a year ahead. Check the year of this entry.`,
  'more-values': (count: number) => `${String(count)} more ${count === 1 ? 'value' : 'values'} could not be read.`,
  'new-date-before-they-spoke': (by: Day, day: Day) =>
    `The date they gave, ${full(by)}, is before the day they gave it, ${dayInWords(day)}. One of the two is wrong.`,
  'round-before-they-spoke': (interview: Day, day: Day) =>
    `The next interview, ${full(interview)}, is before the day they told you about it, ${dayInWords(day)}. One of the two is wrong.`,
} as const;

/** Something in a situation that makes no sense. */
export type SituationProblem = Problem<keyof typeof SENTENCES>;

/** Makes a problem of a situation. */
export const situationProblem = problemFactory(SENTENCES);

function full(day: Day): string {
  return dayInWords(day, true);
}
