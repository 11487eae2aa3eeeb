import { describe, expect, it } from 'vitest';

import {
  choosePictures,
  MOST_OF_THEIR_OWN,
  pictureNamed,
  SITE_PICTURE,
} from '../../../src/site/pictures/choose-pictures.ts';

const guide = (length: number): { id: string; title: string; when: string }[] =>
  Array.from({ length }, (_, index) => ({ id: `page-${String(index + 1)}`, title: 'A page', when: 'One day' }));

describe('the pictures beside shared links', () => {
  it('are one of its own for each page of a small guide, and one for all other pages of the site', () => {
    expect([...choosePictures(guide(3)).keys()]).toEqual([SITE_PICTURE, 'page-1', 'page-2', 'page-3']);
  });

  it('stop at so many pages, so that a large guide does not wait for them', () => {
    const pictures = choosePictures(guide(1000));
    expect(pictures.size).toBe(MOST_OF_THEIR_OWN + 1);
    expect(pictureNamed(`page-${String(MOST_OF_THEIR_OWN)}`, pictures)).toBe(`page-${String(MOST_OF_THEIR_OWN)}`);
    expect(pictureNamed(`page-${String(MOST_OF_THEIR_OWN + 1)}`, pictures)).toBe(SITE_PICTURE);
  });

  it('count all pages of the guide, those without a picture too', () => {
    expect(choosePictures(guide(5), 2).get('page-2')?.postmark).toEqual(['GUIDE', '2', 'OF 5']);
  });
});
