import { serveFolder } from '../static-server.mjs';
import { SLOWER, startBrowser } from './slow-phone.mjs';

/**
 * Opens the planner on remembered applications, remembers one more, shows all again, archives one and exports all.
 *
 * Nothing but the keyboard and one short expression at a time reaches the page from outside: Playwright's locators look
 * through all of a page's buttons in the page itself, and with 2000 of them that is a long task of its own.
 *
 * @param {string} folder the built site
 * @param {number} count how many are remembered
 * @returns {Promise<{ deed: string, long: number[] }[]>} the tasks of over 50 ms of each deed, in milliseconds: by the
 *   Long Tasks specification these are long
 */
export async function measureApplications(folder, count) {
  const site = await serveFolder({ folder });
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${site.address}404.html`);
    await page.evaluate(rememberMany, count);
    // Whoever remembers this many has been here before: the copy for reading offline is there.
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.addInitScript(observeLongTasks);
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const { value, until, press, during, result } = driver(page, client);

    await during('Opening the page', async () => {
      await page.goto(`${site.address}planner/`);
      await until(`document.querySelectorAll('.overview .step').length === ${count}`);
    });
    await during('Adding one', async () => {
      await press('Plan another interview');
      await press('Today');
      await value(`document.querySelector('[value="not-said"]').click()`);
      await press('Show my plan');
      await press('Remember on this device');
      await until(`[...document.querySelectorAll('button')].some((one) => one.textContent === 'Keep this name')`);
    });
    await during('Showing all again', async () => {
      await press('All applications');
      await until(`document.querySelectorAll('.overview .step').length === ${count + 1}`);
    });
    await during('Putting one away', async () => {
      await press('Archive');
      await until(`document.querySelector('.overview details') !== null`);
    });
    const downloads = [
      ['Exporting everything', 'Export everything', 'Everything is in the file'],
      ['A calendar file of all', 'Download calendar (.ics)', 'Calendar file made'],
    ];
    for (const [deed, button, says] of downloads) {
      await during(deed, async () => {
        const download = page.waitForEvent('download');
        await press(button);
        await download;
        await until(`document.querySelector('[role="status"]').textContent.startsWith('${says}')`);
      });
    }
    return result;
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Drives a page, and notes the long tasks of each deed. */
function driver(page, client) {
  const result = [];
  const value = async (expression) => {
    const { result: answer } = await client.send('Runtime.evaluate', { expression, returnByValue: true });
    return answer.value;
  };
  const until = async (condition) => {
    const end = Date.now() + 60_000;
    while (!(await value(condition))) {
      if (Date.now() > end) throw new Error(`It never came to this: ${condition}`);
      await page.waitForTimeout(50);
    }
  };
  const press = async (name) => {
    const button = `[...document.querySelectorAll('.planner button')].find((one) => one.textContent === '${name}')`;
    await until(`${button} !== undefined`);
    await value(`${button}.focus()`);
    await page.keyboard.press('Enter');
  };
  const during = async (deed, act) => {
    await act();
    // What the deed has set off is painted and reported a little later.
    await page.waitForTimeout(300);
    result.push({ deed, long: await value('longTasks.splice(0)') });
  };
  return { value, until, press, during, result };
}

/**
 * Runs in the page. The task that paints first does not count, as in Total Blocking Time: there is nothing yet that
 * could answer, and with one application it takes as long as with hundreds.
 */
function observeLongTasks() {
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity;
    const after = list.getEntries().filter(({ startTime }) => startTime >= painted);
    globalThis.longTasks.push(...after.map(({ duration }) => Math.round(duration)));
  }).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page: remembers applications as the planner keeps them, each with days and a company of its own. */
function rememberMany(count) {
  for (let index = 0; index < count; index += 1) {
    const id = crypto.randomUUID();
    const day = new Date(Date.now() - (index % 60) * 86_400_000).toISOString().slice(0, 10);
    const names = {
      company: `Company ${index}`,
      role: 'assistant',
      people: ['Ms Okafor'],
      caredAbout: [''],
      oneThing: '',
      promisedBy: '',
    };
    const situation = {
      interviews: [day],
      reply: index % 2 ? { kind: 'not-said' } : { kind: 'within', length: { count: 2, unit: 'weeks' } },
      ...{ pace: 'steady', channel: 'call', via: 'direct', offer: null, region: null, daysOff: [], log: [], names },
    };
    const application = {
      ...{ version: 2, id, name: '', situation, exported: {}, firstSequence: 0, archived: false, revision: 1 },
      changedAt: new Date().toISOString(),
    };
    localStorage.setItem(`sit-tight.application.${id}`, JSON.stringify(application));
  }
}
