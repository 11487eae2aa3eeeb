import { useRef, useState } from 'preact/hooks';

import { parseDay } from '../../plan/index.ts';
import { LazyPart } from '../ui/LazyPart.tsx';
import { NOT_LOADED } from '../ui/not-loaded.ts';
import { DateField } from '../ui/fields/DateField.tsx';

/** Takes a date into the plan. Answers with what is wrong with it, in a sentence; null where it is in. */
export type TakeDate = (text: string, isUnfinished: boolean) => Promise<string | null>;

interface Props {
  readonly id: string;
  readonly base: string;
  /** Null where there is no plan yet. */
  readonly takeDate: TakeDate | null;
  /** The address of the plan, where it stands on another page. */
  readonly planAddress?: string | undefined;
}

/** The date that they name on the phone, by a date field or in their words, and the way into the plan for it. */
export default function NewDate({ id, base, takeDate, planAddress }: Props) {
  const field = useRef<HTMLFormElement>(null);
  const [text, setText] = useState('');
  const [words, setWords] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [isTaken, setTaken] = useState(false);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const input = field.current?.querySelector('input');
    const isUnfinished = input?.validity.badInput ?? false;
    const wrong = takeDate ? await takeDate(text, isUnfinished).catch(() => NOT_LOADED) : wrongWith(text, isUnfinished);
    setError(wrong ?? undefined);
    setTaken(wrong === null && takeDate !== null);
    if (wrong !== null) input?.focus();
    else if (!takeDate) location.assign(`${base}planner/#ask=by&by=${text}`);
  };
  return (
    <form class="new-date not-on-paper" ref={field} noValidate onSubmit={(event) => void submit(event)}>
      <DateField id={id} label="The new date" value={text} onValue={setText} error={error}>
        <button type="submit" class="button quiet">
          {takeDate ? 'Add it to my plan' : 'Make a plan with this date'}
        </button>
      </DateField>
      <div class="field">
        <label for={`${id}-words`}>Or type what they said</label>
        <p class="hint" id={`${id}-words-hint`}>
          Such as “early next week.” We’ll put the date in the field above.
        </p>
        <input
          id={`${id}-words`}
          type="text"
          autocomplete="off"
          value={words}
          aria-describedby={`${id}-words-hint ${id}-words-echo`}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <div class="echo" id={`${id}-words-echo`}>
          {words.trim() !== '' && (
            <LazyPart
              load={() => import('./NamedDay.tsx')}
              of={{ words, onDay: setText }}
              without="Their words could not be read. Enter the date above."
            />
          )}
        </div>
      </div>
      {isTaken && (
        <p class="note">It has been added to your plan. {planAddress && <a href={planAddress}>Open your plan</a>}</p>
      )}
    </form>
  );
}

function wrongWith(text: string, isUnfinished: boolean): string | null {
  if (isUnfinished) return 'This date is incomplete, or does not exist.';
  return parseDay(text) === null ? 'Enter the date they gave you.' : null;
}
