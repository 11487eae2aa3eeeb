import { expect } from 'vitest';

import { journey } from './journey.ts';
import { makePlan, saveOnDevice } from './plan-steps.ts';
import type { Reader } from './reader.ts';

const OVERVIEW = { role: 'region', name: 'Your applications' };
const HEADING = { css: '.overview h2' };

/** Two saved applications, the page showing both. */
async function withTwo(reader: Reader): Promise<void> {
  await reader.open('planner/', { today: '2026-03-11' });
  await makePlan(reader, { company: 'Larkfield', reply: '2026-03-20' });
  await saveOnDevice(reader);
  await reader.button('All applications');
  await reader.button('Plan another interview');
  await makePlan(reader, { company: 'Northgate', reply: '2026-03-10' });
  await saveOnDevice(reader);
  await reader.button('All applications');
  await reader.see(OVERVIEW);
}

journey('several applications are renamed, archived, deleted and brought back, and focus stays', async ({ reader }) => {
  await withTwo(reader);
  await reader.button('Rename: Larkfield');
  await reader.fill({ label: 'Name' }, 'The museum');
  await reader.button('Save this name');
  await reader.hasFocus({ role: 'button', name: 'Rename: The museum' });
  await reader.button('Archive: The museum');
  await reader.hasFocus(HEADING);
  await reader.click({ css: 'summary', text: 'Archived (1)' });
  await reader.button('Unarchive: The museum');
  await reader.hasFocus(HEADING);
  await reader.button('Delete: The museum');
  await reader.hasFocus(HEADING);
  await reader.button('Undo');
  await reader.hasFocus(HEADING);
  await reader.see({ role: 'heading', name: 'The museum' });
});

journey('what is saved is exported, erased and imported', async ({ reader }) => {
  await withTwo(reader);
  const { bytes } = await reader.download(() => reader.button('Export everything'));
  expect(JSON.parse(bytes.toString())).toMatchObject({ format: 'sit-tight', applications: [{}, {}] });
  await reader.button('Erase everything');
  await reader.button('Keep it');
  expect(await reader.focused()).not.toMatch(/^body/);
  await reader.button('Erase everything');
  await reader.button('Yes, erase everything');
  await reader.hasFocus({ css: '#interview-1' });
  expect(await reader.tab.evaluate(() => localStorage.length)).toBe(0);
});
