// The entry point of src/session: the planner's state and what can be done to it.
export type { Action, Outcome, SituationChange } from './actions.ts';
export { answerSoFar, type AnswerSoFar } from './answer-so-far.ts';
export { clockNotice } from './clock-notice.ts';
export { DONE_ENTRIES, type DoneKind } from './changes/done-entries.ts';
export { openLibrary } from './library.ts';
export { parseForm } from './form/parse-form.ts';
export { presetsIn } from './form/presets.ts';
export { readNewDate, readNews, NEWS_CONTROLS, SECOND_DAY, type News, type NewsAnswers } from './changes/log-update.ts';
export { planAhead, planAll, sharedCompanies, type PlannedApplication } from './plan-all.ts';
export { createSession, type Session, type SessionOptions } from './session.ts';
export type { CurrentPlan, SessionState, View } from './state.ts';
