import { describe, expect, test } from 'vitest';

import { guessRegion, readRegionList, searchRegions } from '../../../src/holidays/index.ts';
import { allRegions } from './generated.ts';

const regions = allRegions();

describe('the list of regions', () => {
  test('holds each region once, a country before its parts', () => {
    const codes = regions.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.indexOf('GB-ENG')).toBeGreaterThan(codes.indexOf('GB'));
  });

  test('holds only codes that a plan link can hold', () => {
    for (const { code } of regions) expect(code).toMatch(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/);
  });

  test.each([
    ['no object', null],
    ['no countries', {}],
    ['a country that is none', { countries: ['US'] }],
    ['a code that is none', { countries: [{ code: 'usa', name: 'United States' }] }],
    ['a country without a name', { countries: [{ code: 'US' }] }],
    ['another name that is none', { countries: [{ code: 'US', name: 'United States', also: 1 }] }],
    ['parts that are none', { countries: [{ code: 'US', name: 'United States', parts: ['NY'] }] }],
    ['a part without a name', { countries: [{ code: 'US', name: 'United States', parts: { NY: '' } }] }],
    [
      'a part whose code is none',
      { countries: [{ code: 'US', name: 'United States', parts: { 'new york': 'New York' } }] },
    ],
  ])('is nothing with %s', (_, json) => {
    expect(readRegionList(json)).toBeNull();
  });
});

describe('searching for a region', () => {
  const found = (text: string) => searchRegions(regions, text).map(({ code }) => code);

  test.each([
    ['united kingdom', 'GB'],
    ['UK', 'GB'],
    ['gb', 'GB'],
    ['USA', 'US'],
    ['us', 'US'],
    ['UAE', 'AE'],
    ['NSW', 'AU-NSW'],
    ['us-ny', 'US-NY'],
    ['cote d’ivoire', 'CI'],
    ['Türkiye', 'TR'],
    ['turkey', 'TR'],
    ['swazi', 'SZ'],
    ['  Sao   Paulo ', 'BR-SP'],
    ['zurich', 'CH-ZH'],
    ['niger', 'NE'],
    ['scotl', 'GB-SCT'],
  ])('%j finds %s first', (text, code) => {
    expect(found(text)[0]).toBe(code);
  });

  test("a country's code or name finds its parts after it", () => {
    for (const text of ['GB', 'united kingdom']) {
      expect(found(text)[0]).toBe('GB');
      expect(found(text)).toEqual(expect.arrayContaining(['GB-ENG', 'GB-NIR', 'GB-SCT', 'GB-WLS']));
    }
  });

  test('words count in any order', () => {
    expect(found('kingdom wales')).toEqual(['GB-WLS']);
  });

  test('no text finds all, in their order', () => {
    expect(searchRegions(regions, ' ')).toEqual(regions);
  });

  test('a text that is in no name finds none', () => {
    expect(found('Atlantis')).toEqual([]);
  });
});

describe('guessing a region', () => {
  test.each([
    [['en-GB', 'en'], 'GB'],
    [['en', 'pt-BR'], 'BR'],
    [['zh-Hant-HK'], 'HK'],
    [['en_US', 'C', '', 'de-AT'], 'AT'],
  ])('%j points to %s', (languages, region) => {
    expect(guessRegion(languages, regions)).toBe(region);
  });

  test.each([[['en']], [['es-419']], [['en-ZZ']], [[]]])('%j points to none', (languages) => {
    expect(guessRegion(languages, regions)).toBeNull();
  });
});
