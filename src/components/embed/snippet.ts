import { readAccent, type Theme } from './look.ts';

/** What can be chosen of a framed planner. */
export interface FrameChoices {
  /** As `#rrggbb`; empty for the site's own color. */
  readonly accent: string;
  /** Empty follows the reader's device. */
  readonly theme: Theme | '';
  readonly isTransparent: boolean;
  /** A pace of the planner; the form starts with it. */
  readonly pace: string;
  /** An ISO 3166 code, such as `CA-ON`; empty for none. */
  readonly region: string;
}

export const AS_IT_COMES: FrameChoices = { accent: '', theme: '', isTransparent: false, pace: 'steady', region: '' };

/** The query of the frame's address, with its question mark; empty where all is as it comes. */
export function frameQuery({ accent, theme, isTransparent, pace, region }: FrameChoices): string {
  const query = new URLSearchParams();
  const color = readAccent(accent);
  if (color) query.set('accent', color.slice(1));
  if (theme) query.set('theme', theme);
  if (isTransparent) query.set('ground', 'transparent');
  if (pace !== AS_IT_COMES.pace) query.set('pace', pace);
  if (region) query.set('region', region);
  return query.size > 0 ? `?${query.toString()}` : '';
}

/**
 * The HTML for the page that frames the planner. The script is optional, and stands first so that it hears the frame.
 *
 * @param site the address of the site, ending in a slash
 */
export function frameSnippet(site: string, choices: FrameChoices): string {
  // A frame is only see-through where it has the colors, light or dark, of the page around.
  const scheme = choices.theme ? `; color-scheme: ${choices.theme}` : '';
  return `<script src="${site}embed/resize.js"></script>
<iframe
  src="${site}embed/planner/${frameQuery(choices).replaceAll('&', '&amp;')}"
  title="The Sit Tight planner"
  width="100%"
  height="900"
  loading="lazy"
  style="border: 0${scheme}"
  allow="clipboard-write; web-share"
></iframe>`;
}
