import { precise } from './figures.mjs';
import { writeTable } from './table.mjs';

/**
 * What a part of the bench has found.
 *
 * @typedef {object} PartResult
 * @property {string} markdown its tables
 * @property {Budget[]} budgets
 *
 * @typedef {object} Budget
 * @property {string} what
 * @property {number} most
 * @property {number} found
 * @property {'bytes' | 'ms'} [unit] none for a ratio or a count
 * @property {boolean} [decides] whether going over fails the run: bytes are the same everywhere, times are not
 */

/** @param {Budget[]} budgets */
export function writeBudgets(budgets) {
  return writeTable(
    ['Budget', 'At most', 'Found', 'Kept'],
    budgets.map(({ what, most, found, unit }) => [
      what,
      withUnit(most.toLocaleString('en'), unit),
      withUnit(unit === 'bytes' ? found.toLocaleString('en') : precise(found), unit),
      found <= most ? 'yes' : 'no',
    ]),
  );
}

/** The budgets that are gone over and fail the run. @param {Budget[]} budgets */
export function brokenBudgets(budgets) {
  return budgets.filter(({ most, found, decides }) => decides && found > most);
}

function withUnit(text, unit) {
  return unit ? `${text} ${unit}` : text;
}
