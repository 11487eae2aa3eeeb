import { expect } from 'vitest';

import { journey } from './journey.ts';

const FIELD = { role: 'searchbox', name: 'Search this site' };
const STATUS = { css: '.search-status' };

journey('the search finds a word of the full text by keyboard', async ({ reader }) => {
  await reader.open('guide/checking-in/');
  await reader.press('Slash');
  await reader.hasFocus(FIELD);
  await reader.tab.type('voicemail');
  await reader.reads(STATUS, /pages? for “voicemail”\.$/);
  await reader.press('ArrowDown');
  await reader.press('Enter');
  await reader.arrives(/\/(guide|templates|sources)\//);
});

journey('a press beside the dialog closes it, and so does Escape', async ({ reader }) => {
  await reader.open('guide/checking-in/');
  const dialog = { role: 'dialog', name: 'Search' };
  await reader.press('Slash');
  await reader.see(dialog);
  await reader.press('Escape');
  await reader.gone(dialog);
  await reader.press('Slash');
  await reader.see(dialog);
  await reader.tab.clickAt(5, 5);
  await reader.gone(dialog);
});

journey('the search page answers the question in its address', async ({ reader }) => {
  await reader.open('search/#q=voicemail&kind=guide');
  expect(await reader.value(FIELD)).toBe('voicemail');
  await reader.reads(STATUS, /in Guide\.$/);
});
