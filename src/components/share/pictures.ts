import { guidePages } from '../guide/pages.ts';
import type { PictureWords } from './SharePicture.tsx';

/** The name of the picture that pages without one of their own share. */
export const SITE_PICTURE = 'sit-tight';

/** The size that og:image and Twitter's large card ask for, in pixels. */
export const PICTURE_SIZE = { width: 1200, height: 630 };

/** Every picture by its name: one for the site, and one for each guide page, named as the page is. */
export const pictures: ReadonlyMap<string, PictureWords> = new Map([
  [SITE_PICTURE, { title: 'What to do after a job interview', when: 'A guide and a planner', postmark: null }],
  ...guidePages.map(({ id, data: { title, when } }, index): [string, PictureWords] => [
    id,
    { title, when, postmark: ['GUIDE', String(index + 1), `OF ${String(guidePages.length)}`] },
  ]),
]);
