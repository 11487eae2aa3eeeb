// The form of the planner, without plans or saved applications: what a page needs before "Show my plan" is pressed.
export { CONTROLS, isAmongMore, type FieldProblem } from './controls.ts';
export { promisedDayIn, promiseHasPassed, lastInterviewIn } from './promised-day.ts';
export { isEmptyForm, openForm, type FormState, type FormStore } from './store.ts';
export { EMPTY_FORM, formOf, type FormValues, type PersonMet } from './values.ts';
