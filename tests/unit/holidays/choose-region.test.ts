import { describe, expect, test } from 'vitest';

import {
  exactRegion,
  guessRegion,
  partsOf,
  partsRuleOf,
  readRegionList,
  searchRegions,
} from '../../../src/holidays/choose.ts';
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
    ['other names that are no list', { countries: [{ code: 'US', name: 'United States', also: 'USA' }] }],
    ['another name that is none', { countries: [{ code: 'US', name: 'United States', also: [1] }] }],
    ['a rule that is none', { countries: [{ code: 'US', name: 'United States', partsRule: 'guess' }] }],
    ['parts that are none', { countries: [{ code: 'US', name: 'United States', parts: ['NY'] }] }],
    ['a part without a name', { countries: [{ code: 'US', name: 'United States', parts: { NY: { name: '' } } }] }],
    [
      'a part whose code is none',
      { countries: [{ code: 'US', name: 'United States', parts: { 'new york': { name: 'New York' } } }] },
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
    ['Great Britain', 'GB'],
    ['Britain', 'GB'],
    ['U.K.', 'GB'],
    ['U.S.', 'US'],
    ['U.S.A.', 'US'],
    ['America', 'US'],
    ['United States of America', 'US'],
    ['Washington DC', 'US-DC'],
    ['Washington, D.C.', 'US-DC'],
    ['Washington', 'US-WA'],
    ['Ivory Coast', 'CI'],
    ['Deutschland', 'DE'],
    ['Bavaria', 'DE-BY'],
    ['bayern', 'DE-BY'],
    ['St. Lucia', 'LC'],
    ['st lucia', 'LC'],
    ['Saint Lucia', 'LC'],
    ['Holland', 'NL'],
    ['The Netherlands', 'NL'],
    ['Eire', 'IE'],
    ['Republic of Ireland', 'IE'],
    ['PRC', 'CN'],
    ['KSA', 'SA'],
    ['RSA', 'ZA'],
    ['Hellas', 'GR'],
    ['Nippon', 'JP'],
    ['Andalusia', 'ES-AN'],
    ['NYC', 'US-NY'],
    ['Czechia', 'CZ'],
    ['Czech Republic', 'CZ'],
    ['España', 'ES'],
    ['espana', 'ES'],
    ['Schweiz', 'CH'],
    ['Suisse', 'CH'],
    ['Catalonia', 'ES-CT'],
    ['Georgia', 'GE'],
    ['Korea', 'KR'],
    ['日本', 'JP'],
    ['the UK', 'GB'],
    ['the US', 'US'],
    ['The Bahamas', 'BS'],
    ['Saint Kitts and Nevis', 'KN'],
    ['Trinidad and Tobago', 'TT'],
    ['Newfoundland & Labrador', 'CA-NL'],
    ['and', 'AD'],
    ['Washington State', 'US-WA'],
    ['Sankt Gallen', 'CH-SG'],
    ['Oesterreich', 'AT'],
    ['Grossbritannien', 'GB'],
    ['N. Ireland', 'GB-NIR'],
    ['Catalunya', 'ES-CT'],
    ['Cymru', 'GB-WLS'],
    ['South Tyrol', 'IT-32'],
    ['Slovak Republic', 'SK'],
    ['Republic of China', 'TW'],
    ['Estados Unidos', 'US'],
  ])('%j finds %s first', (text, code) => {
    expect(found(text)[0]).toBe(code);
  });

  test("a country's code or name finds its parts after it", () => {
    for (const text of ['GB', 'united kingdom']) {
      expect(found(text)[0]).toBe('GB');
      expect(found(text)).toEqual(expect.arrayContaining(['GB-ENG', 'GB-NIR', 'GB-SCT', 'GB-WLS']));
    }
  });

  test('"U.S." lists the United States before the Virgin Islands and Uri', () => {
    const codes = found('U.S.');
    expect(codes[0]).toBe('US');
    expect(codes).toEqual(expect.arrayContaining(['VI', 'CH-UR']));
  });

  test('a country comes before the parts of others that fit as well', () => {
    expect(found('new').indexOf('NZ')).toBeLessThan(found('new').indexOf('US-NY'));
  });

  test('words count in any order', () => {
    expect(found('kingdom wales')).toEqual(['GB-WLS']);
  });

  test('no text finds all, in their order', () => {
    expect(searchRegions(regions, ' ')).toEqual(regions);
  });

  test('a text that is in no name finds none', () => {
    expect(found('Atlantis')).toEqual([]);
    expect(found('?!')).toEqual([]);
  });

  test.each([
    ['UK', 'GB'],
    ['  deutschland ', 'DE'],
    ['England, United Kingdom', 'GB-ENG'],
    ['saint lucia', 'LC'],
    ['the U.K.', 'GB'],
  ])('%j is the whole name of %s', (text, code) => {
    expect(exactRegion(regions, text)?.code).toBe(code);
  });

  test.each(['', ' ', 'united', 'Atlantis'])('%j is the whole name of none', (text) => {
    expect(exactRegion(regions, text)).toBeNull();
  });
});

describe('the parts of a country', () => {
  test('are its own, and Alderney is none of the United Kingdom', () => {
    expect(partsOf('GB', regions).map(({ code }) => code)).toEqual(['GB-ENG', 'GB-NIR', 'GB-SCT', 'GB-WLS']);
    expect(partsOf('JP', regions)).toEqual([]);
  });

  test.each(['GB', 'CA', 'DE', 'AU', 'ES', 'CH', 'NZ', 'IN', 'MY', 'BR'])('are asked for in %s', (code) => {
    expect(partsRuleOf(code, regions)).toBe('ask');
  });

  test.each(['US', 'FR', 'IT', 'RU'])('are offered in %s, whose own holidays are right for most', (code) => {
    expect(partsRuleOf(code, regions)).toBe('offer');
  });

  test.each(['JP', 'AT', 'GB-ENG', 'XX', ''])('need no question in %j', (code) => {
    expect(partsRuleOf(code, regions)).toBeNull();
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
