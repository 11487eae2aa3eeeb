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

describe('plan links', () => {
  test('read back to the situation that was written', () => {
    fc.assert(
      fc.property(given, fc.string(), fc.string({ unit: 'grapheme' }), ({ situation }, company, role) => {
        const named = { ...situation, names: { ...NO_NAMES, company, role } };
        expect(readPlanLink(writePlanLink(named, true))).toEqual({ situation: named, problems: [] });
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
