/** What is said where something could not be loaded that a button needs. */
export const NOT_LOADED = 'Part of this page could not be loaded. Check your connection and try again.';
