import { parseDocument, DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';

import { writeAtomFeed, type Feed } from '../../../src/site/atom-feed.ts';
import { datesIn } from '../../../src/site/last-changed.ts';

const feed: Feed = {
  title: 'Sit Tight',
  subtitle: 'Waiting & asking',
  address: 'https://example.org/feed.xml',
  page: 'https://example.org/guide/',
  entries: [
    entry('One', '2026-03-05T10:15:00Z'),
    entry('Two < "three"', '2026-03-11T08:00:00Z'),
    entry('Four', '2026-02-01T00:00:00Z'),
  ],
};

describe('a feed', () => {
  const xml = writeAtomFeed(feed);
  const document = parseDocument(xml, { xmlMode: true });
  const all = (name: string) => DomUtils.getElementsByTagName(name, document);

  it('was updated when the latest of its entries was', () => {
    expect(DomUtils.textContent(all('updated')[0] ?? [])).toBe('2026-03-11T08:00:00Z');
  });

  it('keeps signs that mean something in XML as text', () => {
    expect(DomUtils.textContent(all('subtitle'))).toBe('Waiting & asking');
    expect(all('title').map((title) => DomUtils.textContent(title))).toContain('Two < "three"');
  });

  // RFC 4287, 4.1.1 and 4.1.2.
  it('holds once what Atom asks of a feed and of each entry', () => {
    const root = all('feed')[0];
    for (const parent of [root, ...all('entry')]) {
      for (const name of ['title', 'id', 'updated']) {
        expect(DomUtils.getElementsByTagName(name, parent?.children ?? [], false)).toHaveLength(1);
      }
    }
    expect(DomUtils.getElementsByTagName('author', root?.children ?? [], false)).toHaveLength(1);
  });

  it('is the same for the same pages, byte for byte', () => {
    expect(writeAtomFeed(feed)).toBe(xml);
  });
});

describe('the day a file last changed', () => {
  const log = `2026-03-11T08:00:00Z

src/content/guide/tone.mdx
src/content/guide/waiting.mdx
2026-03-05T10:15:00Z

src/content/guide/tone.mdx
src/content/guide/silence.mdx
`;

  it('is the newest that the history names for it', () => {
    expect([...datesIn(log, '')]).toEqual([
      ['src/content/guide/tone.mdx', '2026-03-11T08:00:00Z'],
      ['src/content/guide/waiting.mdx', '2026-03-11T08:00:00Z'],
      ['src/content/guide/silence.mdx', '2026-03-05T10:15:00Z'],
    ]);
  });

  it('is not known of a file that has changed since', () => {
    expect(datesIn(log, 'src/content/guide/tone.mdx\n').has('src/content/guide/tone.mdx')).toBe(false);
  });

  it('is not known where there is no history', () => {
    expect(datesIn('', '').size).toBe(0);
  });
});

function entry(title: string, updated: string): Feed['entries'][number] {
  return { title, summary: `${title}.`, address: `https://example.org/guide/${title.length}/`, updated };
}
