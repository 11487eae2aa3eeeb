/** The ids of the date fields that hold half a date or an impossible one: their value is empty, and only the browser knows why. */
export function unfinishedDates(form: HTMLFormElement | null): ReadonlySet<string> {
  const fields = form?.querySelectorAll<HTMLInputElement>('input[type="date"]') ?? [];
  return new Set([...fields].filter(({ validity }) => validity.badInput).map(({ id }) => id));
}
