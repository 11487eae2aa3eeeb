import { expect } from 'vitest';

import { journey } from './journey.ts';

journey('a template is filled in and copied', async ({ reader }) => {
  await reader.open('templates/check-in-email/');
  await reader.click({ label: /^their name$/i });
  await reader.tab.type('Ms Okafor');
  expect(await reader.value({ label: /^their name$/i })).toBe('Ms Okafor');
  await reader.click({ role: 'button', name: 'Copy' });
  await reader.reads({ role: 'status', hidden: true, within: { css: 'main' } }, /^Copied\./);
  expect(await reader.pasted()).toMatch(/^Dear Ms Okafor,/);
});

journey('three answers lead to the words', async ({ reader }) => {
  await reader.open('templates/');
  await reader.focus({ label: 'What happened?' });
  await reader.tab.type('The date they gave');
  await reader.choose('By email');
  await reader.choose(/^Likes (it )?short/);
  await reader.see({ role: 'heading', name: 'Check-in email, short' });
});

journey('a needy line is a finding, and what is typed outlives a reload', async ({ reader }) => {
  await reader.open('check/');
  await reader.click({ label: 'Your message' });
  await reader.tab.type('Thank you for your time. I would take any job you have.');
  await reader.see({ css: 'li[data-finding="any-job"]' });
  await reader.reload();
  expect(await reader.value({ label: 'Your message' })).toContain('any job');
  await reader.button('Show the words', { css: 'li[data-finding="any-job"]' });
  await reader.hasFocus({ label: 'Your message' });
});
