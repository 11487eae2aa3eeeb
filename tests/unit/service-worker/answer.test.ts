import { describe, expect, test } from 'vitest';

import {
  answererOf,
  answerFile,
  answerHolidays,
  answerPage,
  fromNetwork,
  type Means,
} from '../../../src/service-worker/answer.ts';

const NEVER = new Promise<never>(() => undefined);
const COPIES: Readonly<Record<string, string>> = {
  'guide/': 'old guide',
  'offline/': 'offline',
  '_astro/a.js': 'old script',
  'words.json': 'old words',
  'holidays/all.json': '{"NZ.json":{"code":"NZ"}}',
};

/** A worker's means, with these copies, on a network that answers so. */
function means(network: Means['network'], patience: Means['patience'] = () => NEVER): Means {
  return {
    paths: new Set(Object.keys(COPIES)),
    copyOf: (path) => Promise.resolve(path in COPIES ? new Response(COPIES[path]) : undefined),
    network,
    patience,
  };
}
const online = (status = 200) => means(() => Promise.resolve(new Response('new', { status })));
const offline = means(() => Promise.reject(new TypeError('offline')));
const slow = means(
  () => NEVER,
  () => Promise.resolve(),
);

const page = async (path: string, by: Means): Promise<string> => (await answerPage(path, '/', by)).text();

describe('a page', () => {
  test('comes from the network while that answers, also with what is not there', async () => {
    expect(await page('guide/', online())).toBe('new');
    expect((await answerPage('guide/', '/', online(404))).status).toBe(404);
  });

  test('comes from its copy where the network is gone, fails, or keeps the reader waiting', async () => {
    expect(await page('guide/', offline)).toBe('old guide');
    expect(await page('guide/', online(503))).toBe('old guide');
    expect(await page('guide/', slow)).toBe('old guide');
  });

  test('without a copy is what the server says, or the offline page where it says nothing', async () => {
    expect((await answerPage('other/', '/', online(503))).status).toBe(503);
    expect(await page('other/', offline)).toBe('offline');
  });

  test('is still waited for where there is no copy to show meanwhile', async () => {
    const late = means(
      async () => (await Promise.resolve(), await Promise.resolve(), await Promise.resolve(), new Response('late')),
      () => Promise.resolve(),
    );
    expect(await page('other/', late)).toBe('late');
  });
});

describe('a file', () => {
  test('comes from its copy where its name says its content, and else from the network first', async () => {
    expect(await (await answerFile('_astro/a.js', online())).text()).toBe('old script');
    expect(await (await answerFile('words.json', online())).text()).toBe('new');
    expect(await (await answerFile('words.json', online(404))).text()).toBe('old words');
    expect(await (await answerFile('words.json', offline)).text()).toBe('old words');
  });

  test('comes from its copy where the network hangs', async () => {
    expect(await (await answerFile('words.json', slow)).text()).toBe('old words');
  });

  test('is an error where it is neither stored nor reachable', async () => {
    expect((await answerFile('none.json', offline)).type).toBe('error');
  });
});

describe('the holidays of a country', () => {
  test('come out of the file of all where the network is gone', async () => {
    expect(await (await answerHolidays('holidays/NZ.json', offline)).json()).toEqual({ code: 'NZ' });
    expect(await (await answerHolidays('holidays/NZ.json', slow)).json()).toEqual({ code: 'NZ' });
    expect((await answerHolidays('holidays/QQ.json', offline)).type).toBe('error');
    expect(await (await answerHolidays('holidays/NZ.json', online())).text()).toBe('new');
  });
});

test.each([
  ['guide/', true, 'page'],
  ['not/kept/', true, 'page'],
  ['words.json', false, 'file'],
  ['holidays/NZ.json', false, 'holidays'],
  ['holidays/nz.json', false, null],
  ['share/tone.png', false, null],
])('a request for %s (as a page: %s) is answered as: %s', (path, isPage, kind) => {
  expect(answererOf(path, isPage, new Set(Object.keys(COPIES)))).toBe(kind);
});

describe('the network', () => {
  const load = () => Promise.resolve(new Response('loaded'));
  const answer = async (preloaded: Promise<Response | undefined>) => (await fromNetwork(preloaded, load)).text();

  test('is not asked twice for what the browser has asked for already', async () => {
    expect(await answer(Promise.resolve(new Response('preloaded')))).toBe('preloaded');
    expect(await answer(Promise.resolve(new Response('gone', { status: 404 })))).toBe('gone');
  });

  test('is asked where the browser has not, or has only an error, as Firefox has without a connection', async () => {
    expect(await answer(Promise.resolve(undefined))).toBe('loaded');
    expect(await answer(Promise.resolve(Response.error()))).toBe('loaded');
  });
});
