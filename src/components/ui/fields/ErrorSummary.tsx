import { useEffect, useRef } from 'preact/hooks';

/** A sentence for a field, and the id of the control that it belongs to; empty where it belongs to none. */
export interface FieldProblem {
  readonly control: string;
  readonly says: string;
}

interface Props {
  readonly title: string;
  readonly problems: readonly FieldProblem[];
}

/** All that is wrong, in one place that takes focus; each sentence leads to its field. */
export function ErrorSummary({ title, problems }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length) summary.current?.focus();
  }, [problems]);
  if (!problems.length) return null;

  const goTo = (event: Event, control: string): void => {
    // The address stays as it is: a fragment there would look like a plan link.
    event.preventDefault();
    const field = document.getElementById(control);
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  };
  return (
    <div class="summary" ref={summary} tabIndex={-1} role="group" aria-labelledby="summary-title">
      <h2 id="summary-title">{title}</h2>
      <ul>
        {problems.map(({ control, says }) => (
          <li key={control + says}>
            {control ? (
              <a href={`#${control}`} onClick={(event) => goTo(event, control)}>
                {says}
              </a>
            ) : (
              says
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
