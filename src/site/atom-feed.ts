/** A page as a feed reader lists it. */
export interface FeedEntry {
  readonly title: string;
  readonly summary: string;
  /** The page's full address, which is also its id for ever. */
  readonly address: string;
  /** When its text last changed: RFC 3339 in UTC, such as `2026-03-05T10:15:00Z`. */
  readonly updated: string;
}

/** A feed: what it is of, where it lies, and its entries. */
export interface Feed {
  readonly title: string;
  readonly subtitle: string;
  /** The full address of the feed itself. */
  readonly address: string;
  /** The full address of the page that lists the same. */
  readonly page: string;
  readonly entries: readonly [FeedEntry, ...FeedEntry[]];
}

/** Writes the feed as Atom 1.0 (RFC 4287). It says that it was updated when the latest of its entries was. */
export function writeAtomFeed({ title, subtitle, address, page, entries }: Feed): string {
  const updated =
    entries
      .map((entry) => entry.updated)
      .sort()
      .at(-1) ?? '';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <title>${escape(title)}</title>
  <subtitle>${escape(subtitle)}</subtitle>
  <id>${escape(address)}</id>
  <link rel="self" type="application/atom+xml" href="${escape(address)}"/>
  <link rel="alternate" type="text/html" href="${escape(page)}"/>
  <updated>${updated}</updated>
  <author><name>${escape(title)}</name></author>
${entries.map(writeEntry).join('')}</feed>
`;
}

function writeEntry({ title, summary, address, updated }: FeedEntry): string {
  return `  <entry>
    <title>${escape(title)}</title>
    <id>${escape(address)}</id>
    <link rel="alternate" type="text/html" href="${escape(address)}"/>
    <updated>${updated}</updated>
    <summary>${escape(summary)}</summary>
  </entry>
`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
