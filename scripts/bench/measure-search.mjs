/* global addEventListener, document, requestAnimationFrame -- what is handed to the page runs there */
import { medianOf } from './median.mjs';
import { openPhone } from './slow-phone.mjs';

/** Typed at once; its heading stands on a guide page. The keys then make it whole. */
const IN_A_HEADING = 'morn';
const FURTHER_KEYS = ['i', 'n', 'g'];

/** A name that stands in the text of guide pages and in no heading. */
const IN_THE_TEXT = 'okafor';

/** Longer than a request takes on the slow line, Pagefind's largest file included. */
const QUIET = 2000;

/**
 * What a first search costs on the slow phone, from opening it to the first hit, and each key after. The rest of the
 * page has come before.
 *
 * @typedef {object} SearchFigures
 * @property {number} bytes from opening to the whole answer
 * @property {number} requests
 * @property {number} heading milliseconds to a hit for a word of a heading
 * @property {number} text milliseconds to a hit for a word of the text alone
 * @property {number} key milliseconds from a key to the whole answer, pauses that wait for another key included
 */

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {{ address: string, sent: import('./brotli-server.mjs').Sent[] }} server
 * @param {string} path a page to search from
 * @param {import('./sites/index.mjs').SearchParts} parts
 * @param {number} runs
 * @returns {Promise<SearchFigures>}
 */
export async function measureSearch(browser, server, path, parts, runs) {
  const searches = [];
  for (let run = 0; run < runs; run++) {
    const { milliseconds: text } = await search(browser, server, path, parts, IN_THE_TEXT, []);
    const { milliseconds: heading, ...rest } = await search(browser, server, path, parts, IN_A_HEADING, FURTHER_KEYS);
    searches.push({ ...rest, text, heading });
  }
  return {
    bytes: medianOf(searches.map(({ bytes }) => bytes)),
    requests: medianOf(searches.map(({ requests }) => requests)),
    heading: medianOf(searches.map(({ heading }) => heading)),
    text: medianOf(searches.map(({ text }) => text)),
    key: medianOf(searches.flatMap(({ keys }) => keys)),
  };
}

async function search(browser, server, path, parts, words, furtherKeys) {
  const { page, close } = await openPhone(browser);
  await page.goto(server.address + path, { waitUntil: 'networkidle' });
  server.sent.length = 0;

  await watch(page, 'key' in parts.open ? 'keydown' : 'focusin', { hit: parts.hit });
  if ('key' in parts.open) await page.keyboard.press(parts.open.key);
  else await page.focus(parts.open.focus);
  await page.waitForFunction((field) => document.activeElement?.matches(field), parts.field);
  await page.keyboard.insertText(words);
  const milliseconds = await page.evaluate(() => globalThis.watched);
  await untilQuiet(server);
  const { length: requests } = server.sent;
  const bytes = server.sent.reduce((sum, sent) => sum + sent.bytes, 0);

  const keys = [];
  for (const key of furtherKeys) {
    words += key;
    await watch(page, 'keydown', { hit: parts.hit, status: parts.status, words });
    await page.keyboard.press(key);
    keys.push(await page.evaluate(() => globalThis.watched));
  }
  await close();
  return { milliseconds, bytes, requests, keys };
}

/** Resolves once nothing more is asked for; on the slow line a file asks for the next within QUIET milliseconds. */
async function untilQuiet({ sent }) {
  for (let before = -1; before < sent.length;) {
    before = sent.length;
    await new Promise((resolve) => setTimeout(resolve, QUIET));
  }
}

/**
 * Lets the page time itself, from an event to the frame in which a hit is there and, where a status is given, that says
 * the words were answered.
 */
function watch(page, event, goal) {
  return page.evaluate(
    ([event, { hit, status, words }]) => {
      let start;
      addEventListener(event, ({ timeStamp }) => (start = timeStamp), { capture: true, once: true });
      const isThere = () => {
        if (document.querySelector(hit) === null) return false;
        if (status === undefined) return true;
        const said = document.querySelector(status)?.textContent ?? '';
        return said.includes(words) && !/searching|looking/i.test(said);
      };
      globalThis.watched = new Promise((resolve) => {
        const look = () => {
          if (start !== undefined && isThere()) resolve(performance.now() - start);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
    },
    [event, goal],
  );
}
