/**
 * The address of a page of this site under whatever folder it is published in: `/guide/` becomes
 * `/sit-tight/guide/` where the site lives at `/sit-tight/`. Other addresses stay as they are.
 */
export function linkTo(path: string): string {
  return path.startsWith('/') ? import.meta.env.BASE_URL.replace(/\/$/, '') + path : path;
}

/** The address that the site was built for, with its folder, ending in a slash; null for a build that was not told it. */
export function publishedAddress(site: URL | undefined): string | null {
  return site === undefined || site.hostname === 'localhost' ? null : new URL(linkTo('/'), site).href;
}
