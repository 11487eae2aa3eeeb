/** Whether the reader's browser writes the month or the day first, for dates such as 3/4. */
export function dateOrderOf(language: string): 'month-first' | 'day-first' {
  return /^en-US|^en$/.test(language) ? 'month-first' : 'day-first';
}
