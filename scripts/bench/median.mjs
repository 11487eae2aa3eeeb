/**
 * The middle one of the numbers; of an even count, the mean of the two in the middle.
 *
 * @param {readonly number[]} numbers
 * @throws {RangeError} where there are none
 */
export function medianOf(numbers) {
  if (numbers.length === 0) throw new RangeError('There is no median of no numbers.');
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
