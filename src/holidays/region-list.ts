import { isRecord, readName } from './json.ts';
import { parseRegionCode } from './region-code.ts';

/** A region that a reader can choose. */
export interface RegionChoice {
  /** As plan links hold it: `US`, `GB-ENG`. */
  readonly code: string;
  /** In English, a part with its country: "England, United Kingdom". */
  readonly name: string;
  /** Another name that people look for. */
  readonly also: string | null;
}

/** Reads the list of regions: each country before its parts. Null where any of it is not as this site writes it. */
export function readRegionList(json: unknown): readonly RegionChoice[] | null {
  if (!isRecord(json) || !Array.isArray(json.countries)) return null;
  const entries = json.countries.map(readCountry);
  return entries.includes(null) ? null : entries.flatMap((choices) => choices ?? []);
}

function readCountry(json: unknown): readonly RegionChoice[] | null {
  if (!isRecord(json)) return null;
  const { code, name, also = null, parts = {} } = json;
  const country = readChoice(code, name);
  if (!country || !isRecord(parts) || (also !== null && readName(also) === null)) return null;
  const choices = Object.entries(parts).map(([part, partName]) => {
    const choice = readChoice(`${country.code}-${part}`, partName);
    return choice && { ...choice, name: `${choice.name}, ${country.name}` };
  });
  return choices.includes(null)
    ? null
    : [{ ...country, also: readName(also) }, ...choices.filter((choice) => choice !== null)];
}

function readChoice(code: unknown, name: unknown): RegionChoice | null {
  const read = readName(name);
  return typeof code === 'string' && parseRegionCode(code) && read !== null ? { code, name: read, also: null } : null;
}
