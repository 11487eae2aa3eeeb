/**
 * Prints the plan of a plan link: `npm run plan -- "<plan link>"`, as text, with `--ics` as a calendar file, with
 * `--json` as data, or with `--ledger` how each of its days was counted. docs/plan-links.md says what a link and the data hold.
 */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import { parseDay, todayOnThisDevice, type Day } from '../src/plan/index.ts';
import { asCalendar, asJson, asLedger, asText } from './plan/formats.ts';
import { planOfLink, type HolidaysOf } from './plan/plan-of-link.ts';

const USAGE = `npm run --silent plan -- "<plan link>" [--ics | --json | --ledger] [--today YYYY-MM-DD]

Prints the plan of the link as text, with --ics as a calendar file, with --json as data.
--ledger prints how each of its days was counted.
The plan is made for today, or for the day that --today names. Put the link in quotes.
docs/plan-links.md says what a link can hold.
`;

const FORMATS = [
  { option: 'ics', write: asCalendar },
  { option: 'json', write: asJson },
  { option: 'ledger', write: asLedger },
] as const;

/** What a command answers with. The exit code is 0 with a plan, 1 where the link makes none, 2 for a wrong command. */
export interface Answer {
  readonly stdout: string;
  /** What in the link makes no sense, a sentence a line. */
  readonly stderr: string;
  readonly exitCode: 0 | 1 | 2;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { stdout, stderr, exitCode } = await answer(process.argv.slice(2));
  process.stderr.write(stderr);
  process.stdout.write(stdout);
  process.exitCode = exitCode;
}

/** Answers the command with these arguments. */
export async function answer(args: readonly string[], holidaysOf: HolidaysOf = holidaysOfThisBuild): Promise<Answer> {
  const command = readCommand(args);
  if (typeof command === 'string') return { stdout: '', stderr: `${command}\n\n${USAGE}`, exitCode: 2 };
  if (command === null) return { stdout: USAGE, stderr: '', exitCode: 0 };
  const { link, today, write } = command;
  const { planned, problems } = await planOfLink(link, today, holidaysOf);
  return {
    stdout: planned ? write(planned) : '',
    stderr: problems.map((says) => `${says}\n`).join(''),
    exitCode: planned ? 0 : 1,
  };
}

/** What makes holidays takes seconds to load, and only links with a region need it. */
async function holidaysOfThisBuild(...of: Parameters<HolidaysOf>): ReturnType<HolidaysOf> {
  const { makeHolidays } = await import('./plan/holidays.ts');
  return makeHolidays(...of);
}

interface Command {
  readonly link: string;
  readonly today: Day;
  readonly write: typeof asText;
}

/** The command; null for a call for help, and a sentence where the arguments make none. */
function readCommand(args: readonly string[]): Command | string | null {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ics: { type: 'boolean' },
        json: { type: 'boolean' },
        ledger: { type: 'boolean' },
        today: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { values, positionals } = parsed;
  if (values.help) return null;
  const [link, ...more] = positionals;
  if (link === undefined) return 'Give a plan link.';
  if (more.length > 0) return 'Give one plan link. One that is not in quotes is cut at its first &.';
  const chosen = FORMATS.filter(({ option }) => values[option]);
  if (chosen.length > 1) return 'Choose one of --ics, --json and --ledger.';
  const today = values.today === undefined ? todayOnThisDevice() : parseDay(values.today);
  if (today === null) return `--today is a day such as 2026-03-05, not "${values.today ?? ''}".`;
  return { link, today, write: chosen[0]?.write ?? asText };
}
