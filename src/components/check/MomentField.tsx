import type { Moment } from '../../messages/check/index.ts';
import type { NamedMoment } from './check-props.ts';

interface Props {
  readonly moments: readonly NamedMoment[];
  readonly moment: Moment;
  readonly onMoment: (moment: Moment) => void;
}

/** The choice of what the message is for, on which its rules depend. */
export function MomentField({ moments, moment, onMoment }: Props) {
  const choose = (value: string): void => {
    const chosen = moments.find((one) => one.moment === value);
    if (chosen) onMoment(chosen.moment);
  };
  return (
    <div class="field">
      <label for="check-for">What is it for?</label>
      <select id="check-for" autocomplete="off" value={moment} onChange={(event) => choose(event.currentTarget.value)}>
        {moments.map(({ moment: value, name }) => (
          <option key={value} value={value} selected={value === moment}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
