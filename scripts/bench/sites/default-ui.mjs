/** Pagefind's Default UI, put into a page as its documentation says. */
export const DEFAULT_UI =
  '<link href="/pagefind/pagefind-ui.css" rel="stylesheet" />' +
  '<script src="/pagefind/pagefind-ui.js"></script>' +
  "<script>addEventListener('DOMContentLoaded', () => new PagefindUI({ element: '#search' }));</script>";

/** Where its parts are. Its field stands in the page, and going to it is all the opening there is. */
export const DEFAULT_UI_PARTS = {
  open: { focus: '.pagefind-ui__search-input' },
  field: '.pagefind-ui__search-input',
  hit: '.pagefind-ui__result-link',
  status: '.pagefind-ui__message',
};
