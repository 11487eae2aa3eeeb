import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { NO_NAMES, readPlanLink, writePlanLink } from '../../../src/plan/index.ts';
import { given } from './arbitrary.ts';

const KEYS = [
  'interview',
  'reply',
  'call',
  'pace',
  'channel',
  'via',
  'offer',
  'region',
  'off',
  'log',
  'company',
  'role',
  'else',
];

/** What may happen to a link on its way, in the order in which it does; any of it may be left out. */
const mangling: fc.Arbitrary<(link: string) => string> = fc
  .tuple(
    fc.constantFrom<(key: string) => string>(
      (key) => key,
      (key) => key.toUpperCase(),
      (key) => key.charAt(0).toUpperCase() + key.slice(1),
    ),
    fc.constantFrom('&', '&amp;', '&amp;amp;', '&AMP;'),
    fc.integer({ min: 0, max: 2 }),
    fc.constantFrom('', '#', '%23', '%2523', ' #'),
    fc.constantFrom('', '.', ',', ')', '>', '"', '’', '”).', '\n', '…'),
  )
  .map(([keyCase, and, timesEncoded, start, end]) => (link) => {
    let text = link.replace(/(^|&)(\w+)=/g, (_, before: string, key: string) => `${before}${keyCase(key)}=`);
    text = text.replaceAll('&', and);
    for (let times = 0; times < timesEncoded; times++) text = encodeURIComponent(text);
    return start + text + end;
  });

describe('plan links', () => {
  test('read back to the situation that was written', () => {
    fc.assert(
      fc.property(given, fc.string(), fc.string({ unit: 'grapheme' }), ({ situation }, company, role) => {
        const named = { ...situation, names: { ...NO_NAMES, company, role } };
        expect(readPlanLink(writePlanLink(named, true))).toEqual({ situation: named, id: null, problems: [] });
      }),
    );
  });

  test('hold no names unless asked', () => {
    fc.assert(
      fc.property(given, ({ situation }) => {
        const names = {
          ...NO_NAMES,
          company: 'Larkfield',
          role: 'archivist',
          people: ['Okafor'],
          oneThing: 'the maps',
        };
        expect(writePlanLink({ ...situation, names })).not.toMatch(/Larkfield|archivist|Okafor|maps/);
      }),
    );
  });

  test('read back however mail programs and chats mangle them', () => {
    fc.assert(
      fc.property(given, fc.option(fc.uuid()), mangling, ({ situation }, id, mangle) => {
        const link = writePlanLink(situation, false, id);
        expect(readPlanLink(mangle(link)), mangle(link)).toEqual({ situation, id, problems: [] });
      }),
    );
  });

  test('never throw, whatever the text', () => {
    const rubbish = fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.string()), { maxLength: 8 });
    fc.assert(
      fc.property(rubbish, fc.string(), (pairs, tail) => {
        const text = `#${pairs.map(([key, value]) => `${key}=${value}`).join('&')}${tail}`;
        expect(() => readPlanLink(text)).not.toThrow();
      }),
    );
  });
});
