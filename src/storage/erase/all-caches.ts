/** A cache that this site keeps in the browser's cache storage. */
export interface SiteCache {
  /** The cache as the privacy page shows it. */
  readonly name: string;
  /** What its names match, and no others. */
  readonly pattern: RegExp;
  readonly holds: string;
  readonly until: string;
}

/** Every cache that this site writes. A test holds it against the code. */
export const ALL_CACHES: readonly SiteCache[] = [
  {
    name: 'sit-tight.files:<folder>',
    pattern: /^sit-tight\.files:\/.*$/,
    holds: 'The pages, scripts and holiday dates of this site, as they are published, for reading offline.',
    until: 'Until a newer version replaces them, or you press “Erase everything.” Opening a page downloads them again.',
  },
];
