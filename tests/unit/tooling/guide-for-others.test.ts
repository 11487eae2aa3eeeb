import { describe, expect, it } from 'vitest';

import { asMarkdown, manyPages, readGuide } from '../../../bench/guide.ts';

const guide = readGuide();

describe('the guide that other generators are given', () => {
  it('holds every page in plain Markdown, without a tag', () => {
    expect(guide.length).toBeGreaterThan(10);
    for (const { markdown } of guide) expect(markdown).not.toMatch(/<\/?[A-Z]|^import /m);
  });

  it('has the words of claims and quotations, and only these', () => {
    const body =
      '<Claim rules={["a"]}>\n\nOne *two*.\n\n</Claim>\n\n<Say>\n\nThree.\n\nFour.\n\n</Say>\n\n<Disagreements />';
    expect(asMarkdown(body)).toBe('One *two*.\n\n> Three.\n> \n> Four.');
  });
});

describe('a guide made longer', () => {
  const pages = manyPages(guide, 200);

  it('has so many pages, each at an address and in a place of its own', () => {
    const unique = (values: unknown[]) => new Set(values).size;
    expect(unique(pages.map(({ id }) => id))).toBe(200);
    expect(unique(pages.map(({ source }) => /^order: (\d+)$/m.exec(source)?.[1]))).toBe(200);
  });

  it('can be shorter than the guide, and begins as it does', () => {
    expect(manyPages(guide, 10)).toEqual(guide.slice(0, 10));
  });
});
