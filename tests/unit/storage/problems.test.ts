import { describe, expect, test } from 'vitest';

import { problemInWords, type StorageProblem } from '../../../src/storage/problems.ts';

const ALL: Record<StorageProblem, true> = {
  quota: true,
  forbidden: true,
  gone: true,
  newer: true,
  unreadable: true,
  unsound: true,
  'not-loaded': true,
};

describe('what goes wrong with what is saved', () => {
  test.each(Object.keys(ALL) as StorageProblem[])('is said in a few calm sentences: %s', (problem) => {
    const sentences = problemInWords(problem).split(/(?<=\.) /);
    expect(sentences.length).toBeLessThanOrEqual(4);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence.split(' ').length).toBeLessThanOrEqual(25);
      expect(sentence).not.toMatch(/!|please|invalid|error|sorry/i);
    }
  });
});
