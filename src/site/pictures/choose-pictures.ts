import type { PictureWords } from './SharePicture.tsx';

/** The name of the picture that pages without one of their own share. */
export const SITE_PICTURE = 'sit-tight';

/**
 * Guide pages with a picture of their own. Drawing one takes several times as long as all else that a build does for a
 * page, so in a guide that grows beyond this the pages after these share the site's.
 */
export const MOST_OF_THEIR_OWN = 30;

interface Page {
  readonly id: string;
  readonly title: string;
  readonly when: string;
}

/**
 * Every picture by its name: one for the site, and one for each of the guide's first pages, named as the page is.
 *
 * @param pages the whole guide, in its order
 * @param most how many pages get one
 */
export function choosePictures(
  pages: readonly Page[],
  most: number = MOST_OF_THEIR_OWN,
): ReadonlyMap<string, PictureWords> {
  return new Map([
    [SITE_PICTURE, { title: 'What to do after a job interview', when: 'A guide and a planner', postmark: null }],
    ...pages
      .slice(0, most)
      .map(({ id, title, when }, index): [string, PictureWords] => [
        id,
        { title, when, postmark: ['GUIDE', String(index + 1), `OF ${String(pages.length)}`] },
      ]),
  ]);
}

/** The name of the picture that a page's links show: its own where there is one, else the site's. */
export function pictureNamed(page: string, pictures: ReadonlyMap<string, PictureWords>): string {
  return pictures.has(page) ? page : SITE_PICTURE;
}
