import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, expect } from 'vitest';

import { journey } from './journey.ts';
import { downloadCalendar, YOUR_PLAN } from './plan-steps.ts';
import type { Reader } from './reader.ts';
import { waitFor } from './wait-for.ts';

/** A careers page on another site, which frames the planner. */
let host: Server;

beforeAll(async () => {
  host = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://localhost').searchParams;
    const site = asked.get('site') ?? '';
    const sandbox = asked.has('sandbox') ? 'sandbox="allow-scripts allow-forms allow-downloads allow-popups"' : '';
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<!doctype html><title>Careers</title><style>body { margin: 0 } iframe { border: 0 }</style>
      <script>addEventListener('sit-tight:plan-made', () => document.documentElement.dataset.plansMade = '1');</script>
      <script src="${site}embed/resize.js"></script>
      <iframe src="${site}embed/planner/" title="Planner" width="100%" height="700" ${sandbox}
        allow="clipboard-write; web-share"></iframe>`);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => host.once('listening', resolve));
});
afterAll(() => {
  host.closeAllConnections();
  host.close();
});

journey('framed on another site, it makes a plan and its calendar', async ({ reader }) => {
  await openFramed(reader);
  await reader.choose('Today');
  await reader.choose("They didn't say");
  await reader.button('Show my plan');
  await reader.see(YOUR_PLAN);
  await downloadCalendar(reader);
});

for (const width of [500, 1200]) {
  journey(`at ${width} px its page shows all of it, as form and as plan, and hears of the plan`, async ({ reader }) => {
    await reader.tab.resize(width, 700);
    await openFramed(reader);
    await fits(reader);
    await makePlanByKeyboard(reader);
    await fits(reader);
    await reader.tab.leaveFrame();
    await waitFor('word that a plan was made', async () =>
      reader.tab.evaluate(() => document.documentElement.dataset.plansMade === '1'),
    );
    await reader.tab.enterFrame();
  });
}

journey('in a sandbox without an origin it makes a plan', async ({ reader }) => {
  await openFramed(reader, '&sandbox');
  await makePlanByKeyboard(reader);
  await fits(reader);
});

async function openFramed(reader: Reader, more = ''): Promise<void> {
  const { port } = host.address() as AddressInfo;
  await reader.tab.goto(`http://localhost:${port}/?site=${encodeURIComponent(reader.site)}${more}`);
  await reader.tab.enterFrame();
  await reader.hydrated();
}

/** WebKit's driver presses nothing that lies below the window: it does not scroll the page around the frame. */
async function makePlanByKeyboard(reader: Reader): Promise<void> {
  await reader.choose('Today');
  await reader.choose("They didn't say");
  await reader.focus({ role: 'button', name: 'Show my plan' });
  await reader.press('Enter');
  await reader.see(YOUR_PLAN);
}

/** Waits until the frame is as high as what is in it, so that nothing inside needs a scrollbar. */
async function fits(reader: Reader): Promise<void> {
  const sizes = (): Promise<number[]> =>
    reader.tab.evaluate(() => {
      const { scrollHeight, scrollWidth, clientWidth } = document.documentElement;
      return [innerHeight - scrollHeight, scrollWidth - clientWidth];
    });
  let now: number[] = [];
  await waitFor(
    'the frame to be as high as the planner',
    async () => (now = await sizes()).every((size) => size === 0),
    () => Promise.resolve(`It is off by ${now.join(' and ')} px.`),
  );
  expect(await reader.tab.evaluate(() => innerHeight)).toBeGreaterThan(300);
}
