/**
 * The address of a page of this site under whatever folder it is published in: `/guide/` becomes
 * `/sit-tight/guide/` where the site lives at `/sit-tight/`. Other addresses stay as they are.
 */
export function linkTo(path: string): string {
  return path.startsWith('/') ? import.meta.env.BASE_URL.replace(/\/$/, '') + path : path;
}
