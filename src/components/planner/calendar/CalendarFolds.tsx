import { LaterFold } from '../LaterFold.tsx';

interface Props {
  /** Whether a file was made: the notes on what becomes of it are then open. */
  readonly hasFile: boolean;
  readonly say: (sentence: string) => void;
}

/** What surrounds calendar files: what calendars do with them, and how the reader wants them. */
export function CalendarFolds({ hasFile, say }: Props) {
  return (
    <>
      <LaterFold
        summary="What your calendar does with the file"
        isOpen={hasFile}
        load={() => import('./ClientNotes.tsx')}
        of={{}}
        without="These notes could not be loaded."
      />
      <LaterFold
        summary="Times and reminders in your calendar"
        load={() => import('./SettingsPart.tsx')}
        of={{ say }}
        without="These settings could not be loaded."
      />
    </>
  );
}
