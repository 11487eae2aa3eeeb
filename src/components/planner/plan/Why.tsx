import type { RuleId } from '../../../plan/index.ts';
import { whoSays, type Reasons } from '../reasons.ts';

interface Props {
  readonly rules: readonly [RuleId, ...RuleId[]];
  readonly reasons: Reasons;
  readonly base: string;
}

/** Why: the weightiest rule and who says it in a line, the others on opening; each leads to its place among the sources. */
export function Why({ rules, reasons, base }: Props) {
  const [first, ...others] = rules;
  return (
    <div class="why">
      <Rule {...{ rule: first, reasons, base }} />
      {others.length > 0 && (
        <details>
          <summary>
            More reasons <span class="visually-hidden">({others.length})</span>
          </summary>
          <ul>
            {others.map((rule) => (
              <li key={rule}>
                <Rule {...{ rule, reasons, base }} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Rule({ rule, reasons, base }: { readonly rule: RuleId } & Pick<Props, 'reasons' | 'base'>) {
  const reason = reasons[rule];
  return (
    <p>
      {reason.says} <a href={`${base}sources/#${rule}`}>{whoSays(reason)}</a>
    </p>
  );
}
