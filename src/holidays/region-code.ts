/** A country's code and, where a part of it is meant, that part's: `GB` and `ENG`. */
export interface RegionCode {
  readonly country: string;
  readonly part: string | null;
}

/** Takes an ISO 3166 code apart: `US`, `GB-ENG`. `UK`, which ISO reserves, is read as `GB`. Null for anything else, for it comes from links too. */
export function parseRegionCode(text: string): RegionCode | null {
  const match = /^([A-Z]{2})(?:-([A-Z0-9]{1,3}))?$/.exec(text);
  if (match?.[1] === undefined) return null;
  return { country: match[1] === 'UK' ? 'GB' : match[1], part: match[2] ?? null };
}

/** Writes a code as plan links hold it. */
export function writeRegionCode({ country, part }: RegionCode): string {
  return part === null ? country : `${country}-${part}`;
}
