// What this project corrects in the data of others, applied at build: one file a country, each with its authority.
import { addDays, parseDay, yearOf, type Day, type Weekday } from '../../plan/index.ts';
import { CORRECTIONS } from './all.ts';
import type { HolidayCorrection } from './correction.ts';

export { CORRECTIONS } from './all.ts';
export type { CountryCorrections } from './correction.ts';
export { SATURDAY_AND_SUNDAY } from './saturday-and-sunday.ts';

const DAYS_IN_A_YEAR = 366;

/** The names of a day's holidays, by day. */
export type NamesByDay = Map<Day, Set<string>>;

/** Which holidays are meant. */
export interface Scope {
  readonly country: string;
  /** The second half of an ISO 3166-2 code; null for what the whole country has. */
  readonly part: string | null;
  readonly years: readonly [first: number, last: number];
}

/**
 * Corrects the holidays of a country or a part of one in place.
 *
 * @throws RangeError where a correction changes nothing, for then the data has come to agree and it must go
 */
export function correct(names: NamesByDay, scope: Scope, corrections = CORRECTIONS): void {
  const ofCountry = corrections.find(({ country }) => country === scope.country)?.holidays ?? [];
  for (const correction of ofCountry) {
    if (correction.part !== undefined && correction.part !== scope.part) continue;
    const changesNothing = applyOne(names, correction, scope.years);
    // What the whole country has may already be in the data of one of its parts.
    const isWhole = (correction.part ?? null) === scope.part;
    if (isWhole && changesNothing.length > 0) {
      throw new RangeError(
        `src/holidays/corrections/${scope.country.toLowerCase()}.ts: date-holidays now agrees about ${changesNothing.join(', ')}. Delete what it no longer needs.`,
      );
    }
  }
}

/** The weekend of a country or a part of one, if CLDR has it wrong; null otherwise. */
export function correctedWeekend(country: string, part: string | null): readonly Weekday[] | null {
  const weekends = CORRECTIONS.find((of) => of.country === country)?.weekends ?? [];
  return weekends.find((weekend) => (weekend.part ?? null) === part)?.days ?? null;
}

/** Whether the government of a country fixes its holidays anew each year. */
export function isDecreedYearly(country: string): boolean {
  return CORRECTIONS.some((of) => of.country === country && of.decreedYearly);
}

/** What was last looked up more than a year before the day: `bg.ts: Labor Code, article 154`. */
export function staleChecks(today: Day, corrections = CORRECTIONS): readonly string[] {
  return corrections.flatMap(({ country, decreedYearly, weekends = [], holidays = [] }) =>
    [...(decreedYearly ? [decreedYearly] : []), ...weekends, ...holidays]
      .filter(({ checkedOn }) => addDays(day(checkedOn), DAYS_IN_A_YEAR) < today)
      .map(({ authority }) => `${country.toLowerCase()}.ts: ${authority}`),
  );
}

/** Applies one correction and returns what of it changed nothing. Days outside the years are passed over. */
function applyOne(names: NamesByDay, correction: HolidayCorrection, [first, last]: Scope['years']): readonly string[] {
  const idle: string[] = [];
  const within = (text: string): boolean => yearOf(day(text)) >= first && yearOf(day(text)) <= last;
  for (const [text, name] of Object.entries(correction.add ?? {}).filter(([text]) => within(text))) {
    if (names.has(day(text))) idle.push(text);
    else names.set(day(text), new Set([name]));
  }
  for (const text of (correction.remove ?? []).filter(within)) {
    if (!names.delete(day(text))) idle.push(text);
  }
  for (const [from, to] of Object.entries(correction.rename ?? {})) {
    const renamed = [...names.values()].filter((ofDay) => ofDay.delete(from));
    for (const ofDay of renamed) ofDay.add(to);
    if (renamed.length === 0) idle.push(from);
  }
  return idle;
}

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new RangeError(`A correction names ${text}, which is not a day.`);
  return parsed;
}
