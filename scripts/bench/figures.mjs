/** How figures are written in tables. A figure that does not exist is a dash. */

/** @param {number | undefined} value */
export function whole(value) {
  return value === undefined ? '–' : String(Math.round(value));
}

/** Bytes as kilobytes of 1,000, to a tenth. */
export function kilobytes(bytes) {
  return bytes === undefined || bytes === 0 ? '–' : (bytes / 1000).toFixed(1);
}

/** With three digits that count: 0.0863, 1.82, 14.5, 111. Nothing at all is 0. */
export function precise(value) {
  if (value === 0) return '0';
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : value >= 0.1 ? 3 : 4;
  return value.toFixed(digits);
}

/** How many times this site's own figure another is; a dash where this site's is nothing. */
export function ratio(value, own) {
  return own === 0 ? '–' : `${(value / own).toFixed(2)}×`;
}
