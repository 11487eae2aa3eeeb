import type { Hit, Passage } from './hit.ts';

/**
 * Puts what the headings found and what the full text found into one list of at most `most` pages. Pages that already
 * stand in the list keep their places, so that nothing moves away under a finger; the text adds excerpts and more pages.
 */
export function joinHits(byHeading: readonly Hit[], byText: readonly Hit[], most: number): readonly Hit[] {
  const unplaced = new Map(byText.map((hit) => [hit.url, hit]));
  const shown = byHeading.slice(0, most).map((hit) => {
    const same = unplaced.get(hit.url);
    unplaced.delete(hit.url);
    return same ? { ...same, headings: joinHeadings(hit.headings, same.headings) } : hit;
  });
  return [...shown, ...unplaced.values()].slice(0, most);
}

function joinHeadings(shown: readonly Passage[], found: readonly Passage[]): readonly Passage[] {
  const unplaced = new Map(found.map((passage) => [passage.url, passage]));
  const kept = shown.map((passage) => {
    const same = unplaced.get(passage.url) ?? passage;
    unplaced.delete(passage.url);
    return same;
  });
  return [...kept, ...unplaced.values()].slice(0, Math.max(shown.length, found.length));
}
