import type { Moment } from '../../messages/check/index.ts';
import type { NamedMoment } from './check-props.ts';

/** The moment that an address asks for, as in `#for=thank-you`; undefined where it asks for none that is known. */
export function momentInHash(hash: string, moments: readonly NamedMoment[]): Moment | undefined {
  const asked = new URLSearchParams(hash.replace(/^#/, '')).get('for');
  return moments.find(({ moment }) => moment === asked)?.moment;
}
