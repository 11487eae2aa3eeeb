import { useEffect, useState } from 'preact/hooks';

import type { WebLink } from '../../../calendar/index.ts';
import { DoneNote } from '../../ui/DoneNote.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { onWords } from '../../compose/words/saved-words.ts';
import type { StepCalendarProps } from './StepCalendar.tsx';

/** A file of one step, and the links that add it to calendars on the web. Loaded when unfolded. */
export default function StepLinks({ step, linksFor, onDownloadStep }: StepCalendarProps) {
  const [links, setLinks] = useState<readonly WebLink[]>([]);
  const [trouble, attempt] = useAttempt();
  const [done, setDone] = useState('');
  useEffect(() => {
    const make = (): void => attempt(() => linksFor(step).then(setLinks));
    make();
    // They hold the words, which the reader may be filling in.
    return onWords(make);
  }, [step]);
  return (
    <>
      <p class="row">
        <button
          type="button"
          class="plain"
          onClick={() =>
            attempt(async () => {
              await onDownloadStep(step);
              setDone('The file is in your downloads. Open it to add this step to your calendar.');
            })
          }
        >
          Calendar file for this step (.ics)
        </button>
        {links.map(({ name, address }) => (
          <a key={name} href={address} target="_blank" rel="noopener noreferrer">
            {name}
          </a>
        ))}
      </p>
      <DoneNote sentence={done} />
      {trouble && <p class="error">{trouble}</p>}
      <p class="hint">
        A link sends the title and text of this step to that service. It adds a new entry each time and never updates an
        old one.
      </p>
    </>
  );
}
