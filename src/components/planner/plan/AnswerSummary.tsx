import { answersInWords, type RegionCalendar, type Situation } from '../../../plan/index.ts';
import { CONTROLS } from '../../../session/form/index.ts';

interface Props {
  readonly situation: Situation;
  readonly region: RegionCalendar | null;
  /** Goes back to the form, to the control with this id. */
  readonly onChange: (control: string) => void;
}

/** What the plan was made from, in a sentence or two, with the way back to the form. */
export function AnswerSummary({ situation, region, onChange }: Props) {
  const edit = (what: string, control: string) => (
    <button type="button" class="plain not-on-paper" onClick={() => onChange(control)}>
      {what}
    </button>
  );
  return (
    <section class="card" aria-labelledby="your-answers">
      <h3 id="your-answers">Your answers</h3>
      <p>
        {answersInWords(situation)} {edit('Edit', CONTROLS.interview(0))}
      </p>
      <p>
        Holidays: {holidaysInWords(situation.region, region)}.{' '}
        {edit(situation.region === null ? 'Choose your region' : 'Change region', CONTROLS.region)}
      </p>
    </section>
  );
}

function holidaysInWords(chosen: string | null, region: RegionCalendar | null): string {
  if (region) return `${region.name}, for ${String(region.years[0])} to ${String(region.years[1])}`;
  return chosen === null ? 'not checked' : `${chosen}, not loaded`;
}
