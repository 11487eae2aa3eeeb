import type { APIRoute } from 'astro';

import { type FeedEntry, guidePages, lastChanged, writeAtomFeed } from '../site/index.ts';
import { linkTo } from '../components/site/links.ts';
import { todayOnThisDevice } from '../plan/index.ts';

/** The guide's pages as an Atom feed: `/feed.xml`. */
export const GET: APIRoute = ({ site }) => {
  const address = (path: string): string => new URL(linkTo(path), site).href;
  const changed = lastChanged('src/content/guide');
  // Where the history is not at hand, all that is known is the day on which the page was made.
  const today = `${todayOnThisDevice()}T00:00:00Z`;
  const [first, ...rest] = guidePages.map(({ id, filePath = '', data: { title, description } }): FeedEntry => ({
    title,
    summary: description,
    address: address(`/guide/${id}/`),
    updated: changed.get(filePath) ?? today,
  }));
  if (!first) throw new Error('The guide has no pages.');

  const feed = writeAtomFeed({
    title: 'Sit Tight',
    subtitle: 'The guide: what to do after a job interview, in the order you’ll need it.',
    address: address('/feed.xml'),
    page: address('/guide/'),
    entries: [first, ...rest],
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
