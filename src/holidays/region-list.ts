import type { PartsRule } from './holiday-file.ts';
import { isRecord, readName } from './json.ts';
import { parseRegionCode } from './region-code.ts';

/** A region that a reader can choose. */
export interface RegionChoice {
  /** As plan links hold it: `US`, `GB-ENG`. */
  readonly code: string;
  /** In English, a part with its country: "England, United Kingdom". */
  readonly name: string;
  /** Other names that people look for, in English and in the languages spoken there. */
  readonly also: readonly string[];
  /** Whether a country's parts differ and one should be asked for or offered; null for a part, too. */
  readonly partsRule: PartsRule | null;
}

/** Reads the list of regions: each country before its parts. Null where any of it is not as this site writes it. */
export function readRegionList(json: unknown): readonly RegionChoice[] | null {
  if (!isRecord(json) || !Array.isArray(json.countries)) return null;
  const entries = json.countries.map(readCountry);
  return entries.includes(null) ? null : entries.flatMap((choices) => choices ?? []);
}

/** The parts of a country that a reader can choose; none for a code that is no country's. */
export function partsOf(country: string, regions: readonly RegionChoice[]): readonly RegionChoice[] {
  return regions.filter(({ code }) => code.startsWith(`${country}-`));
}

/**
 * Whether a reader who chose this country must be asked for a part (`ask`), may be offered one (`offer`), or needs
 * none (null): see docs/holidays.md for the rule.
 */
export function partsRuleOf(country: string, regions: readonly RegionChoice[]): PartsRule | null {
  return regions.find(({ code }) => code === country)?.partsRule ?? null;
}

function readCountry(json: unknown): readonly RegionChoice[] | null {
  if (!isRecord(json) || typeof json.code !== 'string') return null;
  const { code, partsRule = null, parts = {} } = json;
  const country = readChoice(code, json);
  if (!country || !isRecord(parts) || !(partsRule === null || partsRule === 'ask' || partsRule === 'offer'))
    return null;
  const choices = Object.entries(parts).map(([part, entry]) => {
    const choice = readChoice(`${code}-${part}`, entry);
    return choice && { ...choice, name: `${choice.name}, ${country.name}` };
  });
  return choices.includes(null) ? null : [{ ...country, partsRule }, ...choices.filter((choice) => choice !== null)];
}

function readChoice(code: string, json: unknown): RegionChoice | null {
  if (!isRecord(json) || !parseRegionCode(code)) return null;
  const [name, also] = [readName(json.name), json.also ?? []];
  if (name === null || !Array.isArray(also) || also.some((other) => readName(other) === null)) return null;
  return { code, name, also: also as string[], partsRule: null };
}
