import { Choices } from '../ui/fields/Choices.tsx';
import { DateField } from '../ui/fields/DateField.tsx';
import { CHANNELS, PACES } from '../ui/fields/plan-choices.ts';
import type { CandidateLink, LinkChoices } from './candidate-link.ts';
import { RegionSelect } from './RegionSelect.tsx';

interface Props {
  readonly base: string;
  readonly choices: LinkChoices;
  readonly onChoices: (choices: LinkChoices) => void;
  /** What keeps the link from being made. */
  readonly wrong: Extract<CandidateLink, { readonly says: string }> | null;
}

/** Whom the link is for, and what it sets beforehand. */
export function LinkForm({ base, choices, onChoices, wrong }: Props) {
  const set = (more: Partial<LinkChoices>): void => onChoices({ ...choices, ...more });
  const wrongAt = (field: 'interview' | 'reply') => (wrong?.field === field ? wrong.says : '');
  return (
    <div class="fields">
      <Choices
        name="audience"
        legend="Who is the link for?"
        value={choices.audience}
        onValue={(audience) => set({ audience })}
        choices={[
          {
            value: 'class',
            label: 'A whole class',
            hint: 'The interview day is left blank, and each person fills in their own.',
          },
          { value: 'one', label: 'One candidate', hint: 'The link opens their plan.' },
        ]}
      />
      {choices.audience === 'one' && (
        <>
          <DateField
            id="interview"
            label="Date of the interview"
            value={choices.interview}
            onValue={(interview) => set({ interview })}
            // What is missing is no mistake until something is filled in.
            {...(choices.interview ? { error: wrongAt('interview') } : { hint: wrongAt('interview') })}
          />
          <DateField
            id="reply"
            label="The employer said they would reply by"
            hint="Leave this empty if they gave no date."
            value={choices.reply}
            onValue={(reply) => set({ reply })}
            error={wrongAt('reply')}
          />
        </>
      )}
      <Choices
        name="pace"
        legend="How often should they follow up?"
        value={choices.pace}
        onValue={(pace) => set({ pace })}
        choices={PACES}
      />
      <Choices
        name="channel"
        legend="How will they follow up?"
        value={choices.channel}
        onValue={(channel) => set({ channel })}
        choices={CHANNELS}
      />
      <RegionSelect base={base} region={choices.region} onRegion={(region) => set({ region })} />
    </div>
  );
}
