import {
  calendarFileName,
  calendarTexts,
  webLinks,
  writeCalendar,
  type CalendarOptions,
  type CalendarSettings,
  type PlanForCalendar,
  type WebLink,
} from '../../../calendar/index.ts';
import { nowInUtc, writePlanLink, type Plan, type Step } from '../../../plan/index.ts';
import { shownName, type Application } from '../../../storage/application.ts';
import { reasonInWords, type Reasons } from '../reasons.ts';
import type { AllWords } from '../../compose/template-words.ts';
import { knownWords } from '../known-words.ts';
import { wordsInText } from '../words-in-text.ts';

/** An application with its plan as of today. */
export interface PlannedApplication {
  readonly application: Application;
  readonly plan: Plan;
}

/** What a calendar is told beside the plans. */
export interface CalendarIngredients {
  readonly reasons: Reasons;
  /** Null where the templates could not be loaded: the entries then go without words. */
  readonly words: AllWords | null;
  readonly settings: CalendarSettings;
  /** The address of the planner, without a fragment. */
  readonly address: string;
}

/** A calendar file, ready to be handed over. */
export interface CalendarFile {
  readonly name: string;
  readonly text: string;
  readonly events: number;
  /** What calendars were then told, by the id of the application. */
  readonly exported: Readonly<Record<string, Application['exported']>>;
}

/** Makes a calendar file of one plan, of several, or of one step. */
export function calendarFile(
  planned: readonly PlannedApplication[],
  ingredients: CalendarIngredients,
  only?: Step['id'],
): CalendarFile {
  const [first] = planned;
  if (!first) throw new RangeError('A calendar file needs a plan.');
  const { text, events, exported } = writeCalendar(
    planned.map((one) => forCalendar(one, ingredients)),
    { ...optionsOf(ingredients), ...(only === undefined ? {} : { only }) },
  );
  return { name: calendarFileName(first.plan.today), text, events, exported };
}

/** The text of a calendar file of several plans, a plan at a time; in the end what calendars are then told. */
export function* textsOfAll(
  planned: readonly PlannedApplication[],
  ingredients: CalendarIngredients,
): Generator<string, CalendarFile['exported'], void> {
  function* each() {
    for (const one of planned) yield forCalendar(one, ingredients);
  }
  const { exported } = yield* calendarTexts(each(), optionsOf(ingredients));
  return exported;
}

function optionsOf({ settings, reasons }: CalendarIngredients): CalendarOptions {
  return { stamp: nowInUtc(), settings, reason: (rule) => reasonInWords(reasons[rule]) };
}

/** The links that add one step to a calendar on the web. */
export function linksForStep(
  step: Step,
  planned: PlannedApplication,
  ingredients: CalendarIngredients,
): readonly WebLink[] {
  return webLinks(step, forCalendar(planned, ingredients), {
    settings: ingredients.settings,
    reason: (rule) => reasonInWords(ingredients.reasons[rule]),
  });
}

function forCalendar(
  { application, plan }: PlannedApplication,
  { words, address }: CalendarIngredients,
): PlanForCalendar {
  const { situation } = application;
  const steps = new Map(plan.steps.map((step) => [step.id, step]));
  return {
    plan,
    planId: application.id,
    exported: application.exported,
    firstSequence: application.firstSequence,
    link: `${address}#${writePlanLink(situation)}`,
    label: shownName(application),
    words: (id) => {
      const step = steps.get(id);
      return step ? wordsInText(step, words, knownWords(application, plan)) : '';
    },
  };
}
