import { dayInWords, type Wait } from '../../../plan/index.ts';

/** A wait, drawn as empty ruled lines: it is planned, and not a failure. */
export function WaitRow({ wait }: { readonly wait: Wait }) {
  return (
    <li class="wait">
      <p>
        <strong>Their turn</strong>, until {dayInWords(wait.until)}. <span>{wait.why}</span>
      </p>
    </li>
  );
}
