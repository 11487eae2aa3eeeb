import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { answer, type Answer } from '../../../scripts/plan.ts';
import { readReasons } from '../../../scripts/plan/content.ts';
import { writeCalendar } from '../../../src/calendar/index.ts';
import {
  localTimeInUtc,
  makePlan,
  NO_NAMES,
  planToText,
  situationWith,
  writePlanLink,
  nowInUtc,
  todayOnThisDevice,
  withOtherPaces,
  type Day,
  type Plan,
  type RegionCalendar,
  type Situation,
} from '../../../src/plan/index.ts';
import { given } from '../../property/plan/arbitrary.ts';
import { calendarOf } from '../holidays/generated.ts';
import { unfoldedLines } from '../calendar/support/calendar-file.ts';
import { day, days } from '../plan/situations.ts';
import { begin } from '../session/begin.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const ID = '5f0c1f9e-8a52-4f0b-9d0c-2b7f1c1d0a11';
const REGIONS = [null, 'US', 'GB-ENG', 'EG', 'DE-BY', 'IN'];
const LINK = '/planner/#interview=2026-03-05&reply=2026-03-10';

// The days of the samples lie in the years that a build of 2026 has holidays for.
beforeEach(() => {
  vi.stubEnv('SIT_TIGHT_YEAR', '2026');
  vi.stubEnv('SITE_URL', 'https://sit-tight.example');
  vi.stubEnv('BASE_PATH', '/');
  vi.useFakeTimers({ now: new Date('2026-03-05T10:15:00Z'), toFake: ['Date'] });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe('for the same link on the same day, command, session and plan functions agree byte for byte', () => {
  // The seed is fixed, so that a failure can be looked at again.
  const calendars = new Map(REGIONS.map((region) => [region, region === null ? null : calendarOf(region)]));
  const samples = fc.sample(given, { numRuns: 120, seed: 17 }).map(({ situation, today }, index) => {
    const region = REGIONS[index % REGIONS.length] ?? null;
    const names = index % 2 ? { ...NO_NAMES, company: 'Larkfield & Söhne', role: 'archivist' } : NO_NAMES;
    return { situation: { ...situation, region, names }, today, region: calendars.get(region) ?? null };
  });
  // A country's holidays take a while to make: once for all samples, and by the command itself in a test below.
  const run = (situation: Situation, today: Day, ...flags: string[]): Promise<Answer> =>
    answer([`/planner/#${writePlanLink(situation, true, ID)}`, '--today', today, ...flags], (region) =>
      Promise.resolve(calendars.get(region) ?? null),
    );

  it('as text', async () => {
    for (const { situation, today, region } of samples) {
      expect(await run(situation, today)).toEqual(printed(planToText(planOf(situation, today, region))));
    }
  });

  it('as the page has it, once its session has opened the link', async () => {
    for (const { situation, today, region } of samples) {
      const tab = begin({ today });
      tab.session.send({ type: 'open-page', fragment: `#${writePlanLink(situation, true, ID)}` });
      tab.asked.get(situation.region ?? '')?.(region);
      await new Promise((resolve) => setTimeout(resolve));
      const { linkProblems, current } = tab.state();
      expect(linkProblems).toEqual([]);
      expect(JSON.stringify(current?.application.situation)).toBe(JSON.stringify(situation));
      expect(await run(situation, today)).toEqual(printed(planToText(current?.plan as Plan)));
    }
  });

  it('as data', async () => {
    for (const { situation, today, region } of samples) {
      const { stdout, ...rest } = await run(situation, today, '--json');
      expect(rest).toEqual({ stderr: '', exitCode: 0 });
      const data = JSON.parse(stdout) as Record<string, unknown>;
      expect(JSON.stringify(data.situation)).toBe(JSON.stringify(situation));
      expect(JSON.stringify(data.plan)).toBe(JSON.stringify(planOf(situation, today, region)));
    }
  });

  it('as a calendar file', async () => {
    const reasons = readReasons();
    for (const { situation, today, region } of samples) {
      const { stdout } = await run(situation, today, '--ics');
      const { text } = writeCalendar(
        [
          {
            plan: planOf(situation, today, region),
            planId: ID,
            exported: {},
            link: `https://sit-tight.example/planner/#${writePlanLink(situation, false, ID)}`,
            label: situation.names.company === '' ? undefined : 'archivist at Larkfield & Söhne',
            words: () => '',
          },
        ],
        {
          // Of another day than this one, the command makes the file as if it were noon there.
          stamp: today === todayOnThisDevice() ? nowInUtc() : localTimeInUtc(today, 12, 0),
          reason: (rule) => {
            const { says, sources } = reasons[rule];
            return `${says} (${String(sources.length)} of 5 sources: ${sources.join(', ')})`;
          },
        },
      );
      // The words to use are the composer's, which has tests of its own; all else is compared as it stands.
      expect(withoutWords(stdout)).toEqual(withoutWords(text));
    }
  });
});

describe('the plan command', () => {
  it('prints the plan from a terminal, whatever zone the machine is in', () => {
    const args = ['scripts/plan.ts', LINK, '--today', '2026-03-05'];
    const outputs = ['Pacific/Apia', 'America/New_York'].map((TZ) =>
      execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { ...process.env, TZ } }),
    );
    expect(outputs[0]).toContain('Wednesday, March 11, 2026: Check in by phone\n');
    expect(outputs[1]).toBe(outputs[0]);
  });

  it('ends with 1 where there is no plan, so that a script can tell', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/plan.ts', '#interview=soon'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('The interview date in this link, "soon", could not be read');
  });

  it.each([
    ['https://example.org/sit-tight/planner/#interview=2026-03-05', 'https://example.org/sit-tight/planner/#'],
    ['https://example.org/planner/%23interview=2026-03-05', 'https://example.org/planner/#'],
    ['/planner/#interview=2026-03-05', 'https://sit-tight.example/planner/#'],
    ['interview=2026-03-05', 'https://sit-tight.example/planner/#'],
  ])('reads %s, and its calendar file leads back to %s', async (link, address) => {
    const { stdout } = await answer([link, '--ics', '--today', '2026-03-05']);
    expect(unfoldedLines(stdout).find((line) => line.startsWith('DESCRIPTION'))).toContain(
      `${address}interview=2026-03-05&pace=steady`,
    );
  });

  it('gives a link without an id the same one each time, so that a calendar knows its entries again', async () => {
    const uids = async () => {
      const { stdout } = await answer([LINK, '--ics', '--today', '2026-03-05']);
      return unfoldedLines(stdout).filter((line) => line.startsWith('UID:'));
    };
    expect((await uids())[0]).toMatch(
      /^UID:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}-thank-you-1@sit-tight$/,
    );
    expect(await uids()).toEqual(await uids());
  });

  it('makes the plan for today where no day is named', async () => {
    expect(await answer([LINK])).toEqual(await answer([LINK, '--today', '2026-03-05']));
  });

  it('names what makes no sense in a link, and prints the plan of the rest', async () => {
    const { stdout, stderr, exitCode } = await answer([`${LINK}&pace=brisk`, '--today', '2026-03-05']);
    expect(stderr).toMatch(/^The link's pace is "brisk".*\n$/);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Check in by phone');
  });

  it.each(['US', 'GB-ENG'])('counts the holidays of %s that a build has', async (region) => {
    const link = '#interview=2026-05-20&reply=2026-05-22';
    const counted = await answer([`${link}&region=${region}`, '--json', '--today', '2026-05-20']);
    const { plan } = JSON.parse(counted.stdout) as { plan: Plan };
    expect(JSON.stringify(plan)).toBe(
      JSON.stringify(
        planOf(
          situationWith(days('2026-05-20'), { reply: { kind: 'by', day: day('2026-05-22') }, region }),
          day('2026-05-20'),
          calendarOf(region),
        ),
      ),
    );
    // Memorial Day and the spring bank holiday both fall on Monday, May 25.
    expect(plan.steps.find(({ kind }) => kind === 'check-in')?.day).toBe('2026-05-26');
  });

  it('makes a plan for a day on which a check of a correction is old, which is for the build to refuse', async () => {
    const link = '#interview=2027-12-10&reply=2027-12-17&region=CA';
    const { stdout, exitCode } = await answer([link, '--today', '2027-12-14']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Wednesday, December 29, 2027: Follow up by email');
  });

  it('says that holidays were not loaded for a region that it has none of', async () => {
    expect((await answer([`${LINK}&region=XX`, '--today', '2026-03-05'])).stdout).toContain('could not be loaded');
  });

  it.each([
    [[], 'Give a plan link.'],
    [[LINK, 'reply=2026-03-10'], 'quotes'],
    [[LINK, '--ics', '--json'], 'Choose one'],
    [[LINK, '--today', 'tomorrow'], '--today is a day'],
    [[LINK, '--pdf'], '--pdf'],
  ])('refuses %j with a sentence and how to call it', async (args, says) => {
    const { stdout, stderr, exitCode } = await answer(args);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
    expect(stderr).toContain(says);
    expect(stderr).toContain('npm run --silent plan');
  });
});

function printed(stdout: string): Answer {
  return { stdout, stderr: '', exitCode: 0 };
}

function planOf(situation: Situation, today: Day, region: RegionCalendar | null): Plan {
  const result = makePlan(situation, today, region);
  if (!result.ok) throw new Error(result.problems.map(({ says }) => says).join(' '));
  return withOtherPaces(result.plan, situation, region);
}

/** The lines of a calendar file without the words to send or say, nor what an application without names is called. */
function withoutWords(file: string): string[] {
  return unfoldedLines(file).map((line) =>
    line
      .replace(/\\n\\nThe words to use:.*(?=\\n\\nYour plan)/, '')
      .replace(/Your plan \(Interview on [^)]*\)/, 'Your plan'),
  );
}
