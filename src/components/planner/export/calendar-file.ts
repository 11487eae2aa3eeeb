import {
  calendarFileName,
  webLinks,
  writeCalendar,
  type CalendarOptions,
  type CalendarSettings,
  type PlanForCalendar,
  type WebLink,
} from '../../../calendar/index.ts';
import { nowInUtc, writePlanLink, type Step } from '../../../plan/index.ts';
import type { PlannedApplication } from '../../../session/index.ts';
import { shownName, type Application } from '../../../storage/index.ts';
import { reasonInWords, type Reasons } from '../../sources/reasons.ts';
import type { AllWords } from '../../check/template-words.ts';
import { knownWords } from '../../compose/words/known-words.ts';
import { wordsInText } from './words-in-text.ts';

/** What a calendar file holds beside the plans. */
export interface CalendarIngredients {
  readonly reasons: Reasons;
  /** Null where the templates could not be loaded: the entries then go without words. */
  readonly words: AllWords | null;
  readonly settings: CalendarSettings;
  /** When the file is made, in UTC as RFC 5545 writes it; now by default. */
  readonly stamp?: string;
  /** The address of the planner, without a fragment. */
  readonly address: string;
}

/** A calendar file, ready to be handed over. */
export interface CalendarFile {
  readonly name: string;
  readonly text: string;
  readonly events: number;
  /** What the files then said, by the id of the application. */
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

function optionsOf({ settings, reasons, stamp = nowInUtc() }: CalendarIngredients): CalendarOptions {
  return { stamp, settings, reason: (rule) => reasonInWords(reasons[rule]) };
}

/** The links that add one step to a calendar on the web. */
export function linksForStep(
  step: Step,
  planned: PlannedApplication,
  ingredients: CalendarIngredients,
): readonly WebLink[] {
  return webLinks(step, forCalendar(planned, ingredients), optionsOf(ingredients));
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
    link: `${address}#${writePlanLink(situation, false, application.id)}`,
    label: shownName(application),
    words: (id) => {
      const step = steps.get(id);
      return step ? wordsInText(step, words, knownWords(application, plan)) : '';
    },
  };
}
