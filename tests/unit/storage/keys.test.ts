import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { cacheName } from '../../../src/service-worker/site-files.ts';
import { ALL_CACHES } from '../../../src/storage/erase/all-caches.ts';
import { ALL_KEYS, isOurs, type StorageKey } from '../../../src/storage/erase/all-keys.ts';
import type { GetStorage } from '../../../src/storage/attempt.ts';
import { eraseAll } from '../../../src/storage/erase/erase-all.ts';
import { changeSettings } from '../../../src/storage/settings.ts';
import { openStore } from '../../../src/storage/store.ts';
import { application, FORBIDDEN, MemoryStorage, uuid } from './storages.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const source = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|tsx|astro)$/.test(file))
  .map((file) => ({
    file: file.replaceAll('\\', '/'),
    text: readFileSync(path.join(root, 'src', file), 'utf8'),
  }));

/** A tab and a device on which everything has been written: what src/storage can, and beside it what other parts do. */
function everythingWritten(): Record<StorageKey['where'], MemoryStorage> {
  const usual = { hours: { midMorning: '10:00', midAfternoon: '14:30' }, allDay: true, alarm: 0, namesInTitles: true };
  const tab = new MemoryStorage([
    ['sit-tight.plan', 'rubbish'],
    ['sit-tight.open', uuid(1)],
    ['sit-tight.form', '{}'],
    ['sit-tight.new-form', '{}'],
    [`sit-tight.application.${uuid(1)}`, 'rubbish'],
    ['sit-tight.draft', '{}'],
    ['sit-tight.words', '{}'],
    ['sit-tight.update', 'later'],
  ]);
  const device = new MemoryStorage([
    ['sit-tight.settings', 'rubbish'],
    [`sit-tight.application.${uuid(1)}`, 'rubbish'],
    ['sit-tight:slash-key', 'off'],
  ]);
  const getStorage: GetStorage = () => device;
  openStore(() => tab).save(application());
  openStore(getStorage).saveAll([application(), application({ id: uuid(2) })]);
  changeSettings(getStorage, {}, usual);
  return { tab, device };
}

describe('the list of what is written', () => {
  test('holds every key that this code writes, and no other', () => {
    const places = everythingWritten();
    for (const where of ['tab', 'device'] as const) {
      const keys = [...places[where].held.keys()];
      expect(keys.filter((key) => !isOurs(key, where))).toEqual([]);
      const unused = ALL_KEYS.filter((known) => known.where === where && !keys.some((key) => known.pattern.test(key)));
      expect(unused).toEqual([]);
    }
  });

  test('holds every key that stands in the source', () => {
    const keys = source.flatMap(({ file, text }) =>
      [...text.matchAll(/['"`](sit-tight[.:][\w:.-]*)/g)].map(([, key = '']) => ({ file, key })),
    );
    // Those that end in a dot begin a family.
    const declared = [...ALL_KEYS, ...ALL_CACHES];
    const known = (key: string): boolean =>
      key.endsWith('.') || declared.some(({ pattern }) => pattern.test(key.endsWith(':') ? `${key}/` : key));
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter(({ key }) => !known(key))).toEqual([]);
  });

  test('holds every cache', () => {
    const openers = source.filter(({ text }) => text.includes('caches.open('));
    expect(openers.map(({ file, text }) => [file, /caches\.open\((\w+)/.exec(text)?.[1]])).toEqual([
      ['service-worker/worker.ts', 'cacheName'],
    ]);
    for (const base of ['/', '/sit-tight/']) {
      expect(ALL_CACHES.filter(({ pattern }) => pattern.test(cacheName(base)))).toHaveLength(1);
    }
    expect(ALL_CACHES).toHaveLength(1);
  });

  test('would miss no other writer: only these files write to the device', () => {
    const writers = source.filter(({ text }) => /\.setItem\(|indexedDB|document\.cookie|cookieStore/.test(text));
    expect(writers.map(({ file }) => file).sort()).toEqual([
      'components/check/saved-draft.ts',
      'components/compose/words/saved-words.ts',
      'components/search/slash-key.ts',
      'service-worker/update-bar.ts',
      'session/form/store.ts',
      'session/library.ts',
      'session/open/old-tab.ts',
      'storage/quarantine.ts',
      'storage/save-all.ts',
      'storage/settings.ts',
      'storage/store.ts',
    ]);
  });

  test('is the one in docs/stored-data.md', () => {
    const page = readFileSync(path.join(root, 'docs/stored-data.md'), 'utf8');
    expect([...ALL_KEYS, ...ALL_CACHES].filter(({ name }) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  test('names each key once, with a sentence of what it holds and for how long', () => {
    expect(new Set(ALL_KEYS.map(({ name }) => name)).size).toBe(ALL_KEYS.length);
    for (const { holds, until } of [...ALL_KEYS, ...ALL_CACHES])
      expect(`${holds} ${until}`).toMatch(/^[A-Z].+\. Until .+\.”?$/);
  });
});

describe('erasing everything', () => {
  const OTHERS = [
    'another.site',
    'sit-tight',
    'sit-tight.applications',
    'sit-tight.application.mine',
    'not-sit-tight.plan',
  ];

  test('leaves nothing that this site wrote, and all that others did', () => {
    const { tab, device } = everythingWritten();
    for (const storage of [tab, device]) for (const key of OTHERS) storage.setItem(key, 'not ours');
    const written = tab.length + device.length - 2 * OTHERS.length;
    expect(
      eraseAll(
        () => device,
        () => tab,
      ),
    ).toEqual({ ok: true, value: written });
    expect([...tab.held.keys()]).toEqual(OTHERS);
    expect([...device.held.keys()]).toEqual(OTHERS);
  });

  test('erases what it reaches where the rest is forbidden, and says so', () => {
    const { tab, device } = everythingWritten();
    expect(eraseAll(FORBIDDEN, () => tab)).toEqual({ ok: false, problem: 'forbidden' });
    expect(eraseAll(() => device, FORBIDDEN)).toEqual({ ok: false, problem: 'forbidden' });
    expect([tab.length, device.length]).toEqual([0, 0]);
  });
});
