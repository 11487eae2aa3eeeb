/** The site's pictures and icons. Apart from index.ts, since what draws them takes long to load. */
export { drawIcon, ICONS, PAPER } from './pictures/draw-icon.ts';
export { drawPicture } from './pictures/draw-picture.ts';
export type { PictureWords } from './pictures/SharePicture.tsx';
