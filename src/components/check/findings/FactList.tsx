import type { Facts, Moment } from '../../../messages/check/index.ts';
import { Heading, type Level } from '../../ui/Heading.tsx';

interface Props {
  readonly facts: Facts;
  readonly text: string;
  readonly moment: Moment;
  readonly level?: Level;
}

/** What can be counted in a message, as facts without a score. */
export function FactList({ facts, text, moment, level = 2 }: Props) {
  const days = [...new Set(facts.days.map(({ start, end }) => text.slice(start, end)))];
  const rows = [
    ['Words', moment === 'thank-you' ? `${String(facts.words)}, of at most 150` : String(facts.words)],
    ['“You”', String(facts.you)],
    ['“I”', String(facts.i)],
    ['Days named', days.length === 0 ? 'none' : days.join(', ')],
    ['Asks about the next step', facts.asksForNextStep ? 'yes' : facts.shouldAsk ? 'no' : 'no, and it doesn’t need to'],
  ] as const;
  return (
    <div>
      <Heading level={level}>What it counts</Heading>
      <dl class="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
