import { expect } from 'vitest';

import { PAGES } from '../support/published-pages.ts';
import { journey } from './journey.ts';
import { openMoreQuestions, PLAN, YOUR_PLAN } from './plan-steps.ts';
import type { Reader } from './reader.ts';

/** For journeys through every page. */
const LONG = 300_000;
/** One page of each kind, and each page with a form. */
const KINDS = [
  ...['', 'planner/', PLAN, 'check/', 'debrief/', 'search/', 'guide/', 'guide/checking-in/', 'sources/'],
  ...['templates/', 'templates/thank-you-email/', 'about/', 'about/embed/', 'privacy/', 'advisers/'],
];

journey('axe finds nothing on any page', { timeout: LONG }, async ({ reader }) => {
  const found: string[] = [];
  for (const page of PAGES) {
    await reader.open(page);
    found.push(...(await violations(reader)).map((line) => `${page} ${line}`));
  }
  expect(found).toEqual([]);
});

journey('axe finds nothing in the form with its problems and its list of regions', async ({ reader }) => {
  await reader.open('planner/', { today: '2026-03-05' });
  await openMoreQuestions(reader);
  await reader.button('Show my plan');
  await reader.see({ role: 'group', name: 'There are some problems' });
  expect(await violations(reader)).toEqual([]);
  await reader.focus({ label: /Where is the employer/ });
  await reader.tab.type('uni');
  await reader.see({ role: 'option', nth: 0 });
  expect(await violations(reader)).toEqual([]);
});

journey('axe finds nothing in a plan, its words, its calendar, and what was heard', async ({ reader }) => {
  await reader.open('planner/#interview=2026-03-05&reply=2026-03-10&company=Larkfield&region=US', {
    today: '2026-03-05',
  });
  await reader.see(YOUR_PLAN);
  expect(await violations(reader)).toEqual([]);
  await reader.button('Add to calendar');
  await reader.button('New date');
  await reader.see({ label: 'The new date they gave' });
  expect(await violations(reader)).toEqual([]);
});

journey('with text spaced out, nothing is cut off and nothing runs off the side', async ({ reader }) => {
  await reader.tab.resize(640, 768);
  for (const page of KINDS) {
    await reader.open(page, { today: '2026-03-11' });
    await reader.tab.evaluate(() => window.testTools.spaceOutText());
    expect(await reader.tab.evaluate(() => window.testTools.cutOff()), page).toEqual([]);
    expect(await reader.overflow(), page).toBe(0);
  }
});

journey('mirrored for a script that runs from right to left, nothing runs off the side', async ({ reader }) => {
  await reader.tab.resize(640, 768);
  for (const page of KINDS) {
    await reader.open(page, { today: '2026-03-11' });
    await reader.tab.evaluate(() => (document.documentElement.dir = 'rtl'));
    expect(await reader.overflow(), page).toBe(0);
  }
});

journey('the words in an empty field are as legible as others', async ({ reader }) => {
  for (const page of KINDS) {
    await reader.open(page, { today: '2026-03-11' });
    const faint = await reader.tab.evaluate(() =>
      window.testTools.placeholderContrasts().filter(([contrast]) => contrast < 4.5),
    );
    expect(faint, page).toEqual([]);
  }
});

for (const page of ['', PLAN, 'check/', 'guide/checking-in/', 'templates/thank-you-email/']) {
  journey(
    `on /${page} the first stop is the skip link, and each stop shows that it has the focus`,
    async ({ reader }) => {
      await reader.open(page, { today: '2026-03-11' });
      // A plan is opened at its next step, so that the first stop is a part of that.
      if (page === PLAN) {
        await reader.hasFocus({ css: '#step-contact-1-1' });
        // Until its words have come, they push what stands below them down the page.
        await reader.see({ css: '.sheet', nth: 0 });
      }
      await reader.press('Tab');
      if (page !== PLAN) await reader.hasFocus({ css: 'a.skip' });
      const faults = new Set<string>();
      let stops = 0;
      for (let place = ''; stops < 100 && !/^(body|nothing)/.test(place); stops += 1) {
        const fault = await focusFault(reader);
        if (fault !== null) faults.add(fault);
        await reader.press('Tab');
        place = await reader.focused();
      }
      expect([...faults]).toEqual([]);
      expect(stops).toBeGreaterThan(5);
    },
  );
}

function violations(reader: Reader): Promise<string[]> {
  return reader.tab.evaluate(() => window.testTools.violations());
}

/** What is wrong with how the focus shows and stays so for a second: until then the page may still be scrolling. */
async function focusFault(reader: Reader): Promise<string | null> {
  let fault: string | null = null;
  for (let tries = 0; tries < 10; tries += 1) {
    fault = await reader.tab.evaluate(() => window.testTools.focusFault());
    if (fault === null) return null;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return fault;
}
