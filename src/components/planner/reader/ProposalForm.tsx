import { useEffect, useRef, useState } from 'preact/hooks';

import type { MessageReading, NewsKind } from '../../../messages/reader/index.ts';
import { dayInWords, parseDay, type Day } from '../../../plan/index.ts';
import { DateField } from '../../ui/fields/DateField.tsx';
import { FieldError } from '../../ui/fields/FieldError.tsx';
import { MarkedWords } from './MarkedWords.tsx';
import type { MessageEntry } from './PasteMessage.tsx';

/** What each kind of news is called, and what its day is for. */
const KINDS: Readonly<Record<NewsKind, { readonly says: string; readonly day?: string; readonly needsDay?: boolean }>> =
  {
    'new-date': { says: 'They gave you a new date', day: 'They said you’d hear by', needsDay: true },
    undecided: { says: 'They have not decided' },
    'next-round': { says: 'Another interview', day: 'The date of the interview', needsDay: true },
    rejected: { says: 'They said no' },
    offer: { says: 'An offer', day: 'The date to answer by, if they gave one' },
    none: { says: 'Nothing that changes the plan' },
  };

interface Props {
  readonly text: string;
  readonly saidOn: Day;
  readonly reading: MessageReading;
  readonly onLog: (entry: MessageEntry) => void;
  readonly onClose: () => void;
}

/** What a message was read as, its words marked, to be changed before it is logged. */
export function ProposalForm({ text, saidOn, reading, onLog, onClose }: Props) {
  const [kind, setKind] = useState<NewsKind | ''>(reading.kind === 'not-sure' ? '' : reading.kind);
  const [typed, setTyped] = useState<string>(reading.day ?? '');
  const [errors, setErrors] = useState<{ readonly kind?: string; readonly day?: string }>({});
  const form = useRef<HTMLFormElement>(null);
  const about = kind === '' ? null : KINDS[kind];
  const submit = (event: Event): void => {
    event.preventDefault();
    const day = about?.day === undefined ? null : parseDay(typed);
    if (kind === '') setErrors({ kind: 'Choose what they said.' });
    else if (about?.needsDay && day === null) setErrors({ day: 'Enter the date.' });
    else if (kind === 'none') onClose();
    else onLog({ kind, saidOn, day });
  };
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [errors]);
  return (
    <form ref={form} class="proposal" noValidate onSubmit={submit}>
      <p data-reading={reading.kind} role="status">
        {reading.kind === 'not-sure'
          ? 'Not sure. Choose what they said.'
          : `We think it says: ${KINDS[reading.kind].says}`}
        {reading.day && (
          <>
            , <time dateTime={reading.day}>{dayInWords(reading.day)}</time>
          </>
        )}
        {reading.kind === 'next-round' && reading.choices.length > 0 && '. Which date will it be?'}
      </p>
      <MarkedWords text={text} spans={reading.evidence} />
      <div class="field">
        <label for="proposal-kind">What they said</label>
        <FieldError id="proposal-kind-error" says={errors.kind} />
        <select
          id="proposal-kind"
          value={kind}
          aria-invalid={errors.kind ? true : undefined}
          aria-describedby={errors.kind && 'proposal-kind-error'}
          onChange={(event) => setKind(event.currentTarget.value as NewsKind | '')}
        >
          <option value="">Not sure</option>
          {Object.entries(KINDS).map(([value, { says }]) => (
            <option key={value} value={value}>
              {says}
            </option>
          ))}
        </select>
      </div>
      {about?.day !== undefined && (
        <DateField id="proposal-day" label={about.day} value={typed} onValue={setTyped} error={errors.day}>
          {reading.choices.map((day) => (
            <button key={day} type="button" class="plain" onClick={() => setTyped(day)}>
              <time dateTime={day}>{dayInWords(day)}</time>
            </button>
          ))}
        </DateField>
      )}
      <p class="hint">Nothing was sent anywhere. If the date is wrong, change it here before you save.</p>
      <button type="submit" class="button">
        {kind === 'none' ? 'Close without changes' : 'Update my plan'}
      </button>
    </form>
  );
}
