/**
 * A moment whose parts are those of UTC, for date-fns to count with: it takes the class of what it is handed for what
 * it answers with. These are the parts that `addDays` and `addMonths` use.
 *
 * The class of `@date-fns/utc` finds the parts on `Date.prototype` when it loads. Where another clock has taken the
 * place of `Date` by then, as in tests and by some extensions, it finds none, and a month of summer time never ended.
 */
export class UtcDate extends Date {
  override getDate(): number {
    return this.getUTCDate();
  }

  override getMonth(): number {
    return this.getUTCMonth();
  }

  override getFullYear(): number {
    return this.getUTCFullYear();
  }

  override setDate(date: number): number {
    return this.setUTCDate(date);
  }

  override setMonth(month: number, date = this.getUTCDate()): number {
    return this.setUTCMonth(month, date);
  }

  override setFullYear(year: number, month = this.getUTCMonth(), date = this.getUTCDate()): number {
    return this.setUTCFullYear(year, month, date);
  }
}
