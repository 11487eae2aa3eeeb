/* The search page's own start. It imports nothing, for the reason given in open-search.ts, whose twin it is. */

const site = import.meta.env.BASE_URL;
const ui = site + (import.meta.env.DEV ? 'src/components/search/search-ui.ts' : 'search/ui.js');
const place = document.querySelector('[data-search-page]');
const lists = document.querySelector<HTMLElement>('[data-search-lists]');

if (place && lists) {
  // Their place is about to be taken by answers.
  lists.hidden = new URLSearchParams(location.hash.slice(1)).has('q');
  (import(/* @vite-ignore */ ui) as Promise<typeof import('./search-ui.ts')>).then(
    ({ startSearchPage }) => startSearchPage(place, lists),
    () => {
      place.replaceChildren('The search could not be loaded. Here is every page of the guide and every template.');
      lists.hidden = false;
    },
  );
}
