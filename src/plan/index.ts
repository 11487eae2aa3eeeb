// The door to the plan: what happened and what day it is in, a dated plan out.
export { changesInWords } from './changes.ts';
export { checkSituation } from './check-situation.ts';
export {
  addDays,
  dayInWords,
  daysBetween,
  localTimeInUtc,
  parseDay,
  weekdayInWords,
  weekdayOf,
  yearOf,
  type Day,
  type Weekday,
} from './day.ts';
export { keepWhatMakesSense } from './keep-what-makes-sense.ts';
export { parseLength, writeLength, type Length, type LengthUnit } from './length.ts';
export { readPlanLink, writePlanLink, type LinkReading } from './link.ts';
export { makePlan, type PlanOrProblems } from './make-plan.ts';
// Only the types: what this door lets out as a value loads with every plan, and the months load when wanted.
export type { DaysNotWorked, Month, MonthDay } from './months.ts';
export type { Notice } from './notices.ts';
export type { Happening, How, Lateness, Move, MoveReason, Plan, Step, StepKind, TimeOfDay, Wait } from './plan.ts';
export { planToText } from './plan-to-text.ts';
export { CLOCK_TIMES, daysAwayInWords, howInWords, nextInWords, updatedInWords } from './plan-words.ts';
export type { Place, Problem } from './problems.ts';
export { RULES_IN_PLANS, type RuleId } from './rules.ts';
export {
  CHANNELS,
  PACES,
  NO_NAMES,
  PLAIN_EVENTS,
  promisedDay,
  situationWith,
  VIAS,
  type Channel,
  type LogEntry,
  type Names,
  type Pace,
  type Reply,
  type Situation,
  type Via,
} from './situation.ts';
export { latenessInWords, moveInWords } from './step-notes.ts';
export type { EmployerPromise } from './story.ts';
export { TEMPLATES_IN_PLANS, type TemplateId } from './templates.ts';
export { momentNow, nowInUtc, todayOnThisDevice } from './today.ts';
export type { DayOffReason, RegionCalendar } from './working-days.ts';
