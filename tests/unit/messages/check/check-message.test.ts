import { describe, expect, it } from 'vitest';

import { checkMessage } from '../../../../src/messages/check/index.ts';
import { EARLIER_HELD_OUT } from './examples/earlier-held-out.ts';
import { DAYS, WORDS, YOU_AND_I } from './examples/counting.ts';
import { FINDINGS } from './examples/findings.ts';
import { FRESH_LOOK } from './examples/fresh-look.ts';
import { MORE } from './examples/more.ts';
import { OTHER_PEOPLE } from './examples/other-people.ts';
import { STRANGERS } from './examples/strangers.ts';
import { NOTES_BY_WORK } from './examples/work/index.ts';
import { HELD_OUT } from './held-out/notes.ts';
import { momentOf } from './moment-of.ts';

describe.each(FINDINGS)('$name', ({ kind, at, found, fine }) => {
  const finding = (text: string) => checkMessage(text, at).findings.find((one) => one.kind === kind);

  it.each(found)('is found in %j', (text, ...words) => {
    expect(finding(text)?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  it.each(fine)('is not found in %j', (text) => {
    expect(finding(text)).toBeUndefined();
  });
});

describe.each([EARLIER_HELD_OUT, MORE, OTHER_PEOPLE, STRANGERS, FRESH_LOOK, ...NOTES_BY_WORK])(
  'more sentences',
  ({ found, fine }) => {
    const each = (rows: typeof found) => rows.flatMap(([kind, ...texts]) => texts.map((text) => [kind, text] as const));
    const kindsIn = (text: string, kind: (typeof found)[number][0]) =>
      checkMessage(text, momentOf(kind)).findings.map((finding) => finding.kind);

    it.each(each(found))('%s is found in %j', (kind, text) => {
      expect(kindsIn(text, kind)).toContain(kind);
    });

    it.each(each(fine))('%s is not found in %j', (kind, text) => {
      expect(kindsIn(text, kind)).not.toContain(kind);
    });
  },
);

it('is measured by notes from at least eight kinds of work', () => {
  expect(new Set(HELD_OUT.map(({ work }) => work)).size).toBeGreaterThanOrEqual(8);
});

describe('counting', () => {
  const facts = (text: string) => checkMessage(text, 'check-in').facts;

  it.each(YOU_AND_I)('in %j', (text, you, i) => {
    expect(facts(text)).toMatchObject({ you, i });
  });

  it.each(WORDS)('the words of %j', (text, words) => {
    expect(facts(text).words).toBe(words);
  });

  it.each(DAYS)('the days in %j', (text, ...days) => {
    expect(facts(text).days.map(({ start, end }) => text.slice(start, end))).toEqual(days);
  });
});
