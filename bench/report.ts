import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

import { ROOT } from '../scripts/run-tool.ts';

/** What a part of the bench has found. */
export interface Part {
  /** Its tables. */
  readonly markdown: string;
  readonly budgets: readonly Budget[];
}

export interface Budget {
  readonly what: string;
  readonly most: number;
  readonly found: number;
  /** None for a ratio. */
  readonly unit?: 'bytes' | 'ms';
}

/** Whether it fails the run: bytes are the same everywhere, times are not. */
export function isBroken({ most, found, unit }: Budget): boolean {
  return unit === 'bytes' && found > most;
}

export function budgetTable(budgets: readonly Budget[]): string {
  const withUnit = (value: number, unit: string): string =>
    `${unit === 'bytes' ? value.toLocaleString('en') : precise(value)} ${unit}`.trim();
  return table(
    ['Budget', 'At most', 'Found', 'Met'],
    budgets.map(({ what, most, found, unit = '' }) => [
      what,
      withUnit(most, unit),
      withUnit(found, unit),
      found <= most ? 'yes' : 'no',
    ]),
  );
}

/** A table in Markdown, the first column aligned to the left and the rest to the right. Prettier sets the widths. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = header.map((_, column) => (column === 0 ? '-' : '-:'));
  return [header, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Bytes as kilobytes of 1,000, to a tenth; a dash for none. */
export function kilobytes(bytes: number): string {
  return bytes === 0 ? '–' : (bytes / 1000).toFixed(1);
}

/** Three significant digits: 0.0863, 1.82, 14.5, 111. */
export function precise(value: number): string {
  return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}

/** How many times this site's own figure another is. */
export function ratio(value: number, own: number): string {
  return `${(value / own).toFixed(2)}×`;
}

/** The middle one of an odd count of numbers. */
export function medianOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}

/** The day, the machine and the versions that figures were taken with: nothing that tells whose machine it is. */
export function describeMachine(quick: boolean): string {
  const day = new Date().toLocaleDateString('en-US', { dateStyle: 'full' });
  const memory = Math.round(totalmem() / 2 ** 30);
  const { devDependencies, dependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as Manifest;
  return `Measured on ${day}${quick ? ', each figure once' : ''}.
${cpus()[0]?.model.trim() ?? ''}, ${cpus().length} cores, ${memory} GB of memory, ${process.platform} ${process.arch}.
Node ${process.versions.node}, Astro ${dependencies.astro}, Pagefind ${dependencies.pagefind}, Lighthouse ${devDependencies.lighthouse}.`;
}

type Manifest = Record<'dependencies' | 'devDependencies', Record<'astro' | 'pagefind' | 'lighthouse', string>>;

/**
 * Puts what a part has found into a text, between the comments that bear the part's name: `<!-- pages -->` and
 * `<!-- /pages -->`.
 *
 * @throws {Error} if the text has no such comments
 */
export function replacePart(text: string, part: string, found: string): string {
  const [before, rest] = text.split(`<!-- ${part} -->`);
  const [, after] = rest?.split(`<!-- /${part} -->`) ?? [];
  if (before === undefined || after === undefined) throw new Error(`The text has no place for ${part}.`);
  return `${before}<!-- ${part} -->\n\n${found}\n\n<!-- /${part} -->${after}`;
}
