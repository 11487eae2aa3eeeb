import { kindFrom, type Question } from './types.ts';

/**
 * The address of the search page that answers `question`: `/search/#q=voicemail&kind=guide`. A browser sends nothing
 * after `#`, so the host does not learn what is searched for. `site` ends in a slash.
 */
export function addressOf({ text, kind }: Question, site: string): string {
  return `${site}search/${hashOf({ text, kind })}`;
}

/** What an address asks after its path, for the page that stands there. */
export function hashOf({ text, kind }: Question): string {
  return `#${new URLSearchParams({ q: text, ...(kind !== 'all' && { kind }) }).toString()}`;
}

/** The question that the part of an address from `#` on puts; none where it names a place on the page, or nothing. */
export function questionIn(hash: string): Question | undefined {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const text = asked.get('q')?.trim();
  return text === undefined ? undefined : { text, kind: kindFrom(asked.get('kind') ?? undefined) ?? 'all' };
}
