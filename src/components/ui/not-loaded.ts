/** What is said where something could not be loaded that a button needs. */
export const NOT_LOADED =
  'A part of the page that this needs could not be loaded. Check your connection and try again.';
