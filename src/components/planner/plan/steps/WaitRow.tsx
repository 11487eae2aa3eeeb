import { dayInWords, type Wait } from '../../../../plan/index.ts';

/** A wait between two steps, drawn as a ruled line: it is planned, and not a failure. */
export function WaitRow({ wait }: { readonly wait: Wait }) {
  return (
    <li class="turn">
      Their turn until {dayInWords(wait.until)}. {wait.why}
    </li>
  );
}
