import { addTime, type Day } from './day.ts';

/** A length of time that an employer names, in the unit that they named. */
export interface Length {
  readonly count: number;
  readonly unit: LengthUnit;
}

export type LengthUnit = 'days' | 'weeks' | 'months';

const LETTERS = { D: 'days', W: 'weeks', M: 'months' } as const satisfies Record<string, LengthUnit>;

/** Reads an ISO 8601 duration of one unit: `P10D`, `P2W`, `P1M`. Returns null for anything else, nothing (`P0D`) and four digits included. */
export function parseLength(text: string): Length | null {
  const match = /^P([1-9]\d{0,2})([DWM])$/.exec(text);
  if (!match) return null;
  return { count: Number(match[1]), unit: LETTERS[match[2] as keyof typeof LETTERS] };
}

/** Writes a length as ISO 8601: `P2W`. */
export function writeLength({ count, unit }: Length): string {
  return `P${String(count)}${unit.charAt(0).toUpperCase()}`;
}

/** The day on which a length that starts on `day` ends. */
export function addLength(day: Day, { count, unit }: Length): Day {
  return addTime(day, { [unit]: count });
}
