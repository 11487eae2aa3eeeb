import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll } from 'vitest';

import { journey } from './journey.ts';
import { downloadCalendar, YOUR_PLAN } from './plan-steps.ts';

/** A careers page on another site, which frames the planner. */
let host: Server;

beforeAll(async () => {
  host = createServer((request, response) => {
    const planner = new URL(request.url ?? '/', 'http://localhost').searchParams.get('planner') ?? '';
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<!doctype html><title>Careers</title><iframe src="${planner}" title="Planner" width="100%"
      height="700" allow="clipboard-write; web-share"></iframe>`);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => host.once('listening', resolve));
});
afterAll(() => {
  host.closeAllConnections();
  host.close();
});

journey('framed on another site, it makes a plan and its calendar', async ({ reader }) => {
  const { port } = host.address() as AddressInfo;
  const planner = encodeURIComponent(`${reader.site}embed/planner/`);
  await reader.tab.goto(`http://localhost:${port}/?planner=${planner}`);
  await reader.tab.enterFrame();
  await reader.hydrated();
  await reader.choose('Today');
  await reader.choose("They didn't say");
  await reader.button('Show my plan');
  await reader.see(YOUR_PLAN);
  await downloadCalendar(reader);
});
