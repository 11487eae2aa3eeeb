import { describe, expect, it } from 'vitest';

import { checkMessage } from '../../../../src/messages/check/index.ts';
import { DAYS, FINDINGS, WORDS, YOU_AND_I } from './examples.ts';

describe.each(FINDINGS)('$name', ({ kind, at, found, fine }) => {
  const finding = (text: string) => checkMessage(text, at).findings.find((one) => one.kind === kind);

  it.each(found)('is found in %j', (text, ...words) => {
    expect(finding(text)?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  it.each(fine)('is not found in %j', (text) => {
    expect(finding(text)).toBeUndefined();
  });
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
