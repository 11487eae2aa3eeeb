import { guidePages } from '../pages.ts';
import { choosePictures, pictureNamed } from './choose-pictures.ts';

/** The size that og:image and Twitter's large card ask for, in pixels. */
export const PICTURE_SIZE = { width: 1200, height: 630 };

/** Every picture of the site by its name. */
export const pictures = choosePictures(guidePages.map(({ id, data: { title, when } }) => ({ id, title, when })));

/** The name of the picture that links to a guide page show. */
export function pictureOf(page: string): string {
  return pictureNamed(page, pictures);
}
