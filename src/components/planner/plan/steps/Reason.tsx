import type { Step } from '../../../../plan/index.ts';
import { howManySay, type Reasons } from '../../../sources/reasons.ts';
import { DateLedger } from './DateLedger.tsx';

interface Props {
  readonly step: Step;
  readonly reasons: Reasons;
  readonly base: string;
}

/** Why a step is on its day: the weightiest rule in a sentence, the documents by name and the other rules on opening. */
export function Reason({ step, reasons, base }: Props) {
  const [first, ...others] = step.rules;
  return (
    <div class="why">
      <p>{reasons[first].says}</p>
      <details>
        <summary>
          {howManySay(reasons[first])}
          <span class="visually-hidden"> ({step.title})</span>
        </summary>
        <p>
          {reasons[first].sources.join(', ')}. <a href={`${base}sources/#${first}`}>See this rule in Sources</a>
        </p>
        {others.length > 0 && (
          <ul>
            {others.map((rule) => (
              <li key={rule}>
                {reasons[rule].says}{' '}
                <a href={`${base}sources/#${rule}`}>
                  {howManySay(reasons[rule])}: {reasons[rule].sources.join(', ')}
                </a>
              </li>
            ))}
          </ul>
        )}
      </details>
      <DateLedger {...{ step, reasons }} />
      {step.ourSuggestion && <p class="note">Our suggestion: {step.ourSuggestion}</p>}
    </div>
  );
}
