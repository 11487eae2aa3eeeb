import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { expect, test } from '@playwright/test';

import { readReasons, readTemplates } from '../../../scripts/plan/content.ts';
import { PlannerPage } from '../support/planner-page.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const ID = '5f0c1f9e-8a52-4f0b-9d0c-2b7f1c1d0a11';

// The middle one has names, another offer and holidays; the last arrives late.
for (const [today, link] of [
  ['2026-03-05', `#interview=2026-03-05&reply=2026-03-10&id=${ID}`],
  [
    '2026-11-20',
    `#interview=2026-11-19&reply=P2W&offer=2026-12-09&region=US&company=Larkfield&role=archivist&id=${ID}`,
  ],
  ['2026-03-28', `#interview=2026-03-05&reply=2026-03-10&pace=persistent&channel=email&id=${ID}`],
] as const) {
  test(`the plan command makes the calendar file that the page makes of ${link}`, async ({ page }) => {
    const planner = new PlannerPage(page);
    await planner.open({ today, link });
    await planner.plan.waitFor();
    const download = await planner.downloadFile();
    const args = ['scripts/plan.ts', new URL(link, page.url()).href, '--ics', '--today', today];
    const printed = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    expect(withoutStamps(printed)).toEqual(withoutStamps(await readFile(await download.path(), 'utf8')));
  });
}

test('the plan command reads the content as the site serves it', async ({ request }) => {
  expect(await (await request.get('templates/words.json')).json()).toEqual(readTemplates());
  expect(await (await request.get('planner/reasons.json')).json()).toEqual(readReasons());
});

/** The lines of a calendar file without the time at which it was made. */
function withoutStamps(file: string): string[] {
  return file.split('\r\n').filter((line) => !line.startsWith('DTSTAMP:'));
}
