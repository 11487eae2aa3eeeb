import { MAX_HEADINGS, type Hit, type Passage } from './types.ts';

/** Puts what the headings found and what the full text found into one list of at most `most` pages, none twice. */
export type MergeHits = (byHeading: readonly Hit[], byText: readonly Hit[], most: number) => readonly Hit[];

/** What the list already shows stays in its place; the text gives it excerpts, and adds pages below. */
export const mergeHits: MergeHits = (byHeading, byText, most) =>
  join(byHeading, byText, most, (shown, found) => ({
    ...found,
    headings: join(shown?.headings ?? [], found.headings, MAX_HEADINGS, (_, heading) => heading),
  }));

/** What the list already shows does not change at all, so that nothing moves under a finger; the text only adds below. */
export const appendHits: MergeHits = (byHeading, byText, most) =>
  mergeHits(byHeading, byText, most).map((hit, place) => byHeading[place] ?? hit);

/** Those shown, in their places and as `combine` makes them of what was found too, then the others that were found. */
function join<P extends Passage>(
  shown: readonly P[],
  found: readonly P[],
  most: number,
  combine: (shown: P | undefined, found: P) => P,
): readonly P[] {
  const unplaced = new Map(found.map((passage) => [passage.url, passage]));
  const inPlace = shown.slice(0, most).map((passage) => {
    const same = unplaced.get(passage.url);
    unplaced.delete(passage.url);
    return same ? combine(passage, same) : passage;
  });
  return [...inPlace, ...[...unplaced.values()].map((passage) => combine(undefined, passage))].slice(0, most);
}
