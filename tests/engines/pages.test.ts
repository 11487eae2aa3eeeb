import { expect } from 'vitest';

import { PAGES } from '../support/published-pages.ts';
import { journey } from './journey.ts';

journey('no page breaks its policy, throws, or lacks a file, and the console is silent', async ({ reader }) => {
  expect(PAGES.length).toBeGreaterThan(45);
  for (const page of PAGES) await reader.open(page);
});
