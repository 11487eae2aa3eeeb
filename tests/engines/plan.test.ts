import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';

import ICAL from 'ical.js';
import { expect, inject } from 'vitest';

import { engine, journey } from './journey.ts';
import { downloadCalendar, openMoreQuestions, PLAN, planLines, saveOnDevice, STEPS, YOUR_PLAN } from './plan-steps.ts';

journey('the form becomes a plan', async ({ reader }) => {
  await reader.open('planner/', { today: '2026-03-05' });
  await reader.choose('Today');
  await reader.choose('Another date');
  await reader.fill({ label: 'They said you’d hear by' }, '2026-03-10');
  await reader.button('Show my plan');
  await reader.hasFocus({ role: 'heading', name: 'Send your thank-you note today' });
  expect(await planLines(reader)).toEqual(['thank-you 2026-03-05', ...STEPS]);
});

journey('an empty form says what is missing, and its link leads to the field', async ({ reader }) => {
  await reader.open('planner/', { today: '2026-03-05' });
  await reader.button('Show my plan');
  const problems = { role: 'group', name: 'There are some problems' };
  await reader.hasFocus(problems);
  await reader.click({ role: 'link', name: /the date of your interview\.$/, within: problems });
  await reader.hasFocus({ css: '#interview-1' });
  expect(await reader.address()).not.toContain('#');
});

journey('a step is done and undone', async ({ reader }) => {
  await reader.open(PLAN, { today: '2026-03-11' });
  expect(await planLines(reader)).toEqual(STEPS);
  await reader.button('Mark as done');
  await reader.button('No answer yet');
  await reader.hasFocus({ role: 'heading', name: 'Sit tight until Wednesday, March 18' });
  expect(await planLines(reader)).toEqual(STEPS.slice(1));
  await reader.button(/^Undo: You got in touch/);
  await reader.see({ css: 'li[data-step="check-in"]' });
  expect(await planLines(reader)).toEqual(STEPS);
});

journey('a new date that they named makes the plan again', async ({ reader }) => {
  await reader.open(PLAN, { today: '2026-03-11' });
  await reader.button('New date');
  await reader.fill({ label: /^The new date they gave/ }, '2026-03-13');
  await reader.button('Update my plan');
  await reader.see({ css: 'li[data-step="check-in"] time[datetime="2026-03-13"]' });
});

journey('a pasted message is read into the plan', async ({ reader }) => {
  await reader.open(PLAN, { today: '2026-03-11' });
  await reader.button('Paste their message');
  await reader.click({ role: 'textbox', name: 'Their message' });
  await reader.tab.type('We need a little longer and will let you know by March 20.');
  await reader.button('Read it');
  await reader.see({ css: '[data-reading="new-date"] time[datetime="2026-03-20"]' });
  await reader.button('Update my plan');
  await reader.see({ css: 'li[data-step="check-in"] time[datetime="2026-03-20"]' });
});

journey('the calendar file holds the plan, and is the same to the byte in each engine', async ({ reader }) => {
  await reader.open(`${PLAN}&company=Larkfield&id=0b0f7a52-6a0e-4d1b-9b7e-0c5a7f2f4c11`, { today: '2026-03-11' });
  const { name, bytes } = await downloadCalendar(reader);
  expect(name).toBe('sit-tight-2026-03-11.ics');
  const calendar = new ICAL.Component(ICAL.parse(bytes.toString()) as unknown[]);
  const days = calendar
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event).startDate.toString().slice(0, 10));
  expect(days).toEqual(['2026-03-11', '2026-03-18', '2026-03-25', '2026-04-01']);
  // All but the port of the server that the file's links lead to, which a line's end may cut in two.
  const text = bytes.toString().replaceAll('\r\n ', '').replaceAll(new URL(reader.site).host, 'example.org');
  const folder = inject('sharedFolder');
  writeFileSync(path.join(folder, `${engine}.ics`), text);
  for (const other of readdirSync(folder)) expect(readFileSync(path.join(folder, other), 'utf8'), other).toBe(text);
});

journey('a copied link opens the same plan', async ({ reader }) => {
  await reader.open(PLAN, { today: '2026-03-11' });
  await reader.click({ css: 'details.more > summary' });
  await reader.button('Copy link');
  await reader.reads({ role: 'status', hidden: true, within: { css: '.planner' } }, /^Link copied\./);
  const link = await reader.pasted();
  expect(link).toMatch(/\/planner\/#interview=2026-03-05&reply=2026-03-10/);
  await reader.open(`planner/${new URL(link).hash}`);
  expect(await planLines(reader)).toEqual(STEPS);
});

journey(
  'a bad link opened in a tab that shows a plan says so, and does not pass the plan off as its own',
  async ({ reader }) => {
    await reader.open(PLAN, { today: '2026-03-11' });
    await reader.see(YOUR_PLAN);
    await reader.tab.goto(`${reader.site}planner/#interview=soon`);
    await reader.see({ text: /interview date in this link, .soon., could not be read/ });
    await reader.gone(YOUR_PLAN);
  },
);

journey('a plan outlives a reload, and a closed tab once it is saved', async ({ reader }) => {
  await reader.open(PLAN, { today: '2026-03-11' });
  await reader.button('Mark as done');
  await reader.button('No answer yet');
  await reader.see({ role: 'heading', name: 'Sit tight until Wednesday, March 18' });
  await reader.reload();
  expect(await planLines(reader)).toEqual(STEPS.slice(1));
  await saveOnDevice(reader);
  // As a new tab is: it has nothing of the one before.
  await reader.tab.evaluate(() => sessionStorage.clear());
  await reader.open('planner/', { today: '2026-03-11' });
  expect(await planLines(reader)).toEqual(STEPS.slice(1));
});

journey('a region is found by keyboard, and its holidays move a step', async ({ reader }) => {
  await reader.open('planner/#ask=by&by=2026-11-25', { today: '2026-11-19' });
  await reader.choose('Today');
  await openMoreQuestions(reader);
  const box = { role: 'combobox', name: /Where is the employer/ };
  await reader.focus(box);
  await reader.tab.type('united st');
  await reader.see({ role: 'option', name: 'United States' });
  await reader.press('ArrowDown', 'Enter');
  expect(await reader.value(box)).toBe('United States');
  await reader.button('Show my plan');
  await reader.see(YOUR_PLAN);
  expect(await planLines(reader)).toContain('check-in 2026-11-27');
});

journey('the plan stands in its months', async ({ reader }) => {
  await reader.open(PLAN, { today: '2026-03-11' });
  const months = { role: 'region', name: 'Months' };
  await reader.see(months);
  await reader.see({ role: 'table', name: /March 2026/, within: months });
  for (const day of ['2026-03-11', '2026-03-18']) {
    await reader.see({ css: `td time[datetime="${day}"]`, within: months });
  }
});

journey('a plan prints on one sheet', async ({ reader, skip }) => {
  await reader.open(PLAN, { today: '2026-03-11' });
  await reader.see({ role: 'region', name: 'Months' });
  const pdf = await reader.tab.print();
  if (!pdf) skip('This engine prints only where a person presses its button.');
  expect(pagesOf(Buffer.from(pdf ?? []))).toBe(1);
});

/** How many pages a PDF has; engines differ in which of its parts they compress. */
function pagesOf(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  expect(text).toMatch(/^%PDF/);
  const parts = [...text.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)].map(([, part = '']) => {
    try {
      return inflateSync(Buffer.from(part, 'latin1')).toString('latin1');
    } catch {
      // A picture or a font, which is not packed so.
      return '';
    }
  });
  return [text, ...parts].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
