import { MOST_HEADINGS, type Hit, type Passage } from './hit.ts';

/** Puts what the headings found and what the full text found into one list of at most `most` pages, none twice. */
export type Join = (byHeading: readonly Hit[], byText: readonly Hit[], most: number) => readonly Hit[];

/** What already stands in the list keeps its place in the order; the text gives it excerpts, and adds pages below. */
export const joinHits: Join = (byHeading, byText, most) =>
  join(byHeading, byText, most, (shown, found) => ({
    ...found,
    headings: join(shown?.headings ?? [], found.headings, MOST_HEADINGS, (_, heading) => heading),
  }));

/** What already stands in the list stays as it is, so that nothing moves under a finger; the text only adds below. */
export const addHits: Join = (byHeading, byText, most) =>
  joinHits(byHeading, byText, most).map((hit, place) => byHeading[place] ?? hit);

/** Those shown, in their places and as `settle` makes them of what was found too, then the others that were found. */
function join<P extends Passage>(
  shown: readonly P[],
  found: readonly P[],
  most: number,
  settle: (shown: P | undefined, found: P) => P,
): readonly P[] {
  const unplaced = new Map(found.map((passage) => [passage.url, passage]));
  const kept = shown.slice(0, most).map((passage) => {
    const same = unplaced.get(passage.url);
    unplaced.delete(passage.url);
    return same ? settle(passage, same) : passage;
  });
  return [...kept, ...[...unplaced.values()].map((passage) => settle(undefined, passage))].slice(0, most);
}
