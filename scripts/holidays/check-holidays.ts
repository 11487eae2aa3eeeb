/**
 * Compares the public holidays of the ten most populous countries in the next two years with vacanza/holidays, which comes
 * from the Python registry: no package for Node has all ten, but the one that ours are made from. It is installed into
 * .cache/ when wanted. Prints each difference on a weekday with its verdict, and fails where one has none.
 */

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

import { countries, makeHolidayFile } from '../../src/holidays/generate/index.ts';
import { readHolidayFile } from '../../src/holidays/index.ts';
import { VERDICTS } from './holiday-verdicts.ts';
import { ROOT } from '../run-tool.ts';

const VERSION = '0.105';
const TEN_LARGEST = ['IN', 'CN', 'US', 'ID', 'PK', 'NG', 'BR', 'BD', 'RU', 'MX'];

const folder = `${ROOT}.cache/vacanza-holidays-${VERSION}`;
const python = `${folder}/bin/python`;
if (!existsSync(python)) execFileSync('python3', ['-m', 'venv', folder], { stdio: 'inherit' });
execFileSync(python, ['-m', 'pip', 'install', '--quiet', `holidays==${VERSION}`], { stdio: 'inherit' });

const next = new Date().getFullYear() + 1;
const years = [next, next + 1] as const;
const given = [`${ROOT}scripts/holidays/check-holidays.py`, TEN_LARGEST.join(), years.join()];
const theirs = JSON.parse(execFileSync(python, given, { encoding: 'utf8' })) as Readonly<
  Record<string, Readonly<Record<string, string>>>
>;

const differences = TEN_LARGEST.flatMap((code) => differencesOf(code));
for (const { code, day, has, name, verdict } of differences) {
  console.log([code, day, `${has}: ${name}`, verdict ?? 'NO VERDICT'].join(' | '));
}
const open = differences.filter(({ verdict }) => verdict === null).length;
console.log(
  `${TEN_LARGEST.length} countries, ${years.join(' and ')}: ${differences.length} differences, ${open} without a verdict`,
);
process.exitCode = open === 0 ? 0 : 1;

/** A weekday that is a holiday in one of the two sources alone. */
interface Difference {
  readonly code: string;
  readonly day: string;
  readonly has: 'ours' | 'theirs';
  readonly name: string;
  /** What is the case, with the authority; null where nobody has looked yet. */
  readonly verdict: string | null;
}

function differencesOf(code: string): readonly Difference[] {
  const country = countries().find((one) => one.code === code);
  const file: unknown = country && JSON.parse(JSON.stringify(makeHolidayFile(country, years)));
  const ours = readHolidayFile(file, code);
  const other = theirs[code];
  if (!ours || !other) throw new Error(`One of the two sources has no holidays of ${code}.`);
  const holidays: Readonly<Record<string, string>> = ours.holidays;
  return [...new Set([...Object.keys(holidays), ...Object.keys(other)])]
    .sort()
    .filter((day) => !ours.weekend.some((weekday) => weekday === new Date(day).getUTCDay()))
    .filter((day) => (holidays[day] === undefined) !== (other[day] === undefined))
    .map((day) => {
      const name = holidays[day] ?? other[day] ?? '';
      const verdict = VERDICTS[code]?.find(([pattern]) => pattern.test(name))?.[1] ?? null;
      return { code, day, has: holidays[day] === undefined ? 'theirs' : 'ours', name, verdict };
    });
}
