// The entry point of src/plan: what happened and what day it is go in, a dated plan comes out. Everything outside this
// folder imports from here; a bundle holds only what it uses (moduleSideEffects in astro.config.mjs).
export { changesInWords } from './wording/changes.ts';
export { checkSituation } from './model/check-situation.ts';
export type { CountMove, CountStart, DayCount, OtherPace, SkippedDay } from './model/day-count.ts';
export {
  addDays,
  addTime,
  dateOf,
  dayInWords,
  daysBetween,
  firstOfMonth,
  localDay,
  localTimeInUtc,
  monthInWords,
  parseDay,
  shortDayInWords,
  weekdayInWords,
  weekdayOf,
  yearOf,
  type Day,
  type Weekday,
} from './model/day.ts';
export { dropInvalid } from './model/drop-invalid.ts';
export { parseLength, writeLength, type Length, type LengthUnit } from './model/length.ts';
export { linkParameters, planLinkIn, regionInLink } from './links/link-fields.ts';
export { readPlanLink, writePlanLink, type LinkReading } from './links/plan-link.ts';
export { makePlan, type PlanOrProblems } from './make-plan.ts';
export { withOtherPaces } from './other-paces.ts';
export { monthsOf, weekFrom, type DaysNotWorked, type Month, type MonthDay } from './model/months.ts';
export type {
  HistoryEntry,
  How,
  Lateness,
  Move,
  MoveReason,
  Notice,
  Plan,
  Step,
  StepKind,
  TimeOfDay,
  Wait,
} from './model/plan.ts';
export { answersInWords } from './wording/answers.ts';
export { ledgerLines, type LedgerWords } from './wording/date-ledger.ts';
export { ledgerToText, type LedgerSource } from './wording/ledger-to-text.ts';
export { beginningOf } from './wording/beginning-of.ts';
export { nextStepHeading, stepHeading, waitingHeading } from './wording/headings.ts';
export { planToText } from './wording/plan-to-text.ts';
export {
  CLOCK_TIMES,
  daysAwayInWords,
  howInWords,
  nextInWords,
  stepsInWords,
  type ClockTimes,
} from './wording/plan-words.ts';
export { problemFactory, type Place, type Problem } from './model/problem.ts';
export type { SituationProblem } from './model/situation-problems.ts';
export type { LinkProblem } from './links/link-problems.ts';
export { RULES_IN_PLANS, type RuleId } from './model/rule-ids.ts';
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
} from './model/situation.ts';
export {
  ASK_IN_THANKS,
  BEFORE_THE_INTERVIEW,
  CALL_MID_MORNING,
  LATE_THANKS,
  OUR_SUGGESTIONS,
  OFFER_IN_HAND,
  OPEN_WITH_THANKS,
  lettingGo,
  ONCE_MORE,
} from './wording/our-suggestions.ts';
export { latenessInWords, moveInWords } from './wording/step-notes.ts';
export type { EmployerPromise } from './model/replay-log.ts';
export { TEMPLATES_IN_PLANS, type TemplateId } from './model/template-ids.ts';
export { nowInUtc, timestampNow, todayOnThisDevice, type Timestamp } from './model/today.ts';
export { workingDays, type DayOffReason, type RegionCalendar, type WorkingDays } from './model/working-days.ts';
