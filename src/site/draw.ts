/** The site's pictures and icons. Apart from index.ts, since what draws them takes long to load. */
export { drawIcon, ICONS, PAPER } from './draw-icon.ts';
export { drawPicture } from './draw-picture.ts';
export type { PictureWords } from './SharePicture.tsx';
