import { canonicalText, deepEqual } from './deep-equal.ts';

/**
 * Brings two states of a list together. An item that either added is kept, and one that stands in both
 * stands once. With the state that both came from, an item that either took out is out; without it
 * nothing is, for what was never there looks the same as what was taken out.
 *
 * The order is that of `later`. What only `earlier` has comes before what only `later` has, since it was
 * entered first, and after what both have.
 */
export function mergeLists<Item>(
  later: readonly Item[],
  earlier: readonly Item[],
  base?: readonly Item[],
): readonly Item[] {
  if (deepEqual(later, earlier)) return later;
  const [inLater, inEarlier, inBase] = [counts(later), counts(earlier), base && counts(base)];
  const wanted = (text: string): number => {
    const [a, b, before] = [inLater.get(text) ?? 0, inEarlier.get(text) ?? 0, inBase?.get(text) ?? 0];
    return !inBase || a > before || b > before ? Math.max(a, b) : Math.min(a, b);
  };
  const staying = later.filter(nth((text, place) => place <= wanted(text)));
  const added = earlier.filter(nth((text, place) => place > (inLater.get(text) ?? 0) && place <= wanted(text)));
  const end = staying.findLastIndex((item) => inEarlier.has(canonicalText(item))) + 1;
  return [...staying.slice(0, end), ...added, ...staying.slice(end)];
}

function counts(items: readonly unknown[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const text of items.map(canonicalText)) found.set(text, (found.get(text) ?? 0) + 1);
  return found;
}

/** A filter that is told an item's text and how many of its like have come, itself included. */
function nth(holds: (text: string, place: number) => boolean): (item: unknown) => boolean {
  const seen = new Map<string, number>();
  return (item) => {
    const text = canonicalText(item);
    const place = (seen.get(text) ?? 0) + 1;
    seen.set(text, place);
    return holds(text, place);
  };
}
