import { describe, expect, it } from 'vitest';

import { brokenLinks } from './links.ts';
import { withoutComments, wordsOf } from './prose.ts';
import { allRecords, disagreements, guides, rules, sources, templates } from './records.ts';

/** Words that the site leaves unsaid, and what to write in their place. */
const BANNED: readonly [words: RegExp, instead: string][] = [
  [/!/, 'end the sentence with a full stop'],
  [
    /just (?:checking|following|touching)|just (?:wanted|want|writing|calling) to (?:check|follow|touch)/i,
    'say what you ask for',
  ],
  [/hope (?:this|my) (?:email|note|message)? ?finds you/i, 'begin with the matter'],
  [/\b(?:circle|circling) back\b|\btouch(?:ing)? base\b/i, 'write "get in touch"'],
  [/\bremember that\b|\bit(?:'s| is) important to\b|\bplease note\b/i, 'drop these words'],
  [/\bASAP\b|\bas soon as possible\b/i, 'name a day'],
  [/\bghost(?:ed|ing)\b/i, 'write "you have heard nothing"'],
  // What a record made by `npm run new` holds until somebody writes it.
  [/\btype here\b/i, 'write what this place asks for'],
];

describe.each(allRecords)('$file', ({ file, raw, body }) => {
  it('uses no words that the site leaves unsaid', () => {
    const text = withoutComments(raw);
    const found = BANNED.flatMap(([words, instead]) => {
      const match = words.exec(text);
      return match ? [`"${match[0]}" (line ${text.slice(0, match.index).split('\n').length}): ${instead}`] : [];
    });
    expect(found, `${file}: change these`).toEqual([]);
  });

  it('links only to pages that exist', () => {
    expect(brokenLinks(body), `${file}: correct these links, as said behind each`).toEqual([]);
  });
});

describe.each(Object.entries({ rules, sources, guide: guides, templates, disagreements }))(
  'src/content/%s',
  (folder, records) => {
    it('gives no two records the same place', () => {
      const doubled = records.filter((a) => records.some((b) => b !== a && b.header.order === a.header.order));
      const named = doubled.map((record) => `${record.id}: order ${record.header.order}`);
      expect(named, `src/content/${folder}: give each of these an order: of its own`).toEqual([]);
    });
  },
);

describe.each(sources)('the summary of $id', ({ file, body }) => {
  it('is 90 to 160 words long', () => {
    const words = wordsOf(body).length;
    expect(words, `${file}: write at least 90 words`).toBeGreaterThanOrEqual(90);
    expect(words, `${file}: keep to 160 words`).toBeLessThanOrEqual(160);
  });
});
