import { afterEach, describe, expect, test, vi } from 'vitest';

import { loadRegion, loadRegionList, LONGEST_WAIT_IN_MS, type FetchJson } from '../../../src/holidays/index.ts';
import { fileOf, regionListFile } from './generated.ts';

const GB = fileOf('GB');
const gives = (json: unknown) => vi.fn<FetchJson>().mockResolvedValue(json);

describe('loading a region', () => {
  test.each([
    ['/', '/holidays/GB.json'],
    ['/sit-tight/', '/sit-tight/holidays/GB.json'],
    ['/sit-tight', '/sit-tight/holidays/GB.json'],
  ])("asks for its country's file under %s", async (base, address) => {
    const fetchJson = gives(GB);
    expect(await loadRegion('GB-SCT', fetchJson, base)).toMatchObject({
      region: 'GB-SCT',
      name: 'Scotland, United Kingdom',
    });
    expect(fetchJson.mock.calls).toEqual([[address]]);
  });

  test.each(['../../etc', 'gb', '', 'GB/../US', 'GB-SCT?'])(
    'asks for nothing where %j is no region',
    async (region) => {
      const fetchJson = gives(GB);
      expect(await loadRegion(region, fetchJson, '/')).toBeNull();
      expect(fetchJson).not.toHaveBeenCalled();
    },
  );

  test('gives nothing without a connection', async () => {
    expect(await loadRegion('GB', () => Promise.reject(new TypeError('Failed to fetch')), '/')).toBeNull();
  });

  test('gives nothing where fetching throws at once', async () => {
    const throws = () => {
      throw new Error('blocked');
    };
    expect(await loadRegion('GB', throws, '/')).toBeNull();
  });

  test('reads UK as GB, for links that say so', async () => {
    const fetchJson = gives(GB);
    expect(await loadRegion('UK-SCT', fetchJson, '/')).toMatchObject({ region: 'GB-SCT' });
    expect(fetchJson.mock.calls).toEqual([['/holidays/GB.json']]);
  });

  test('gives nothing where the file is broken', async () => {
    expect(await loadRegion('GB', gives({ code: 'GB' }), '/')).toBeNull();
  });
});

describe('loading the list of regions', () => {
  test('gives countries with their parts', async () => {
    const fetchJson = gives(regionListFile());
    const regions = await loadRegionList(fetchJson, '/sit-tight/');
    expect(fetchJson.mock.calls).toEqual([['/sit-tight/holidays/regions.json']]);
    expect(regions).toContainEqual({ code: 'GB-SCT', name: 'Scotland, United Kingdom', also: [], partsRule: null });
  });

  test('gives nothing without a connection', async () => {
    expect(await loadRegionList(() => Promise.reject(new TypeError('Failed to fetch')), '/')).toBeNull();
  });
});

describe('a file that never comes', () => {
  afterEach(() => vi.useRealTimers());

  test.each([
    ['holidays', (fetchJson: FetchJson) => loadRegion('GB', fetchJson, '/')],
    ['list of regions', (fetchJson: FetchJson) => loadRegionList(fetchJson, '/')],
  ])('gives no %s after 8 seconds, and not before', async (_, load) => {
    vi.useFakeTimers();
    const never: FetchJson = () => new Promise(() => undefined);
    const settled = vi.fn();
    void load(never).then(settled);
    await vi.advanceTimersByTimeAsync(LONGEST_WAIT_IN_MS - 1);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(settled).toHaveBeenCalledExactlyOnceWith(null);
    expect(LONGEST_WAIT_IN_MS).toBe(8000);
  });

  test('leaves no timer behind once the file has come', async () => {
    vi.useFakeTimers();
    await loadRegion('GB', gives(GB), '/');
    expect(vi.getTimerCount()).toBe(0);
  });
});
