import type { Step } from '../../plan/index.ts';
import { describeStep, withWayBack, type PlanTexts } from '../description.ts';
import { plainText } from '../lines/escape.ts';
import { eventFields } from '../event-fields.ts';
import { USUAL_SETTINGS } from '../settings.ts';
import { shorten } from '../shorten.ts';
import { WEB_CALENDARS, type WebEntry } from './web-calendars.ts';
import { whenAt } from '../when.ts';
import type { CalendarOptions, PlanForCalendar } from '../write-calendar.ts';

/** A link that opens a web calendar's form, filled in with a step. Only the reader's click asks that service anything. */
export interface WebLink {
  /** What the service is called. */
  readonly name: string;
  /** An address of fewer than 2,000 characters, all of them ASCII. */
  readonly address: string;
}

/** Fewer than 2,000: browsers and mail programs pass addresses of that length on whole. */
const MOST_CHARACTERS = 1999;
/** Leaves room for the way back, whatever an application is called. */
const LONGEST_TITLE = 80;

/**
 * The links that add a step to the calendars on the web, with the title, time and description that a file would
 * have. A description that is too long ends at a word's end; the link back to the plan stays.
 */
export function webLinks(
  step: Step,
  { words, ...back }: PlanTexts & Pick<PlanForCalendar, 'words'>,
  { reason, stamp, settings = USUAL_SETTINGS }: Pick<CalendarOptions, 'reason' | 'settings' | 'stamp'>,
): readonly WebLink[] {
  const { day, time, title } = eventFields(step, settings, back.label, stamp);
  const description = plainText(describeStep(step, { words: words(step.id), reason }));
  const entry = { title: shorten(plainText(title), (text) => text.length <= LONGEST_TITLE), when: whenAt(day, time) };
  return WEB_CALENDARS.map(({ name, addressOf }) => ({ name, address: fitting(addressOf, entry, description, back) }));
}

function fitting(
  addressOf: (entry: WebEntry) => string,
  entry: Omit<WebEntry, 'description'>,
  description: string,
  back: PlanTexts,
): string {
  const addressWith = (text: string, way: PlanTexts): string =>
    addressOf({ ...entry, description: plainText(withWayBack(text, way)) });
  const fits = (text: string, way: PlanTexts): boolean => addressWith(text, way).length <= MOST_CHARACTERS;
  const way = waysBack(back).find((candidate) => fits('…', candidate)) ?? { link: '' };
  return addressWith(
    shorten(description, (text) => fits(text, way)),
    way,
  );
}

/** The way back to the plan, and shorter ones: without the name, and to the planner alone where a plan is too long. */
function waysBack(back: PlanTexts): readonly PlanTexts[] {
  const { link } = back;
  return [back, { link }, { link: link.replace(/#.*/s, '') }];
}
