import { LazyDetails } from '../../ui/LazyDetails.tsx';

interface Props {
  /** Whether a file was made: the notes on what becomes of it are then open. */
  readonly hasFile: boolean;
  readonly say: (sentence: string) => void;
}

/** What surrounds calendar files: what calendars do with them, and how the reader wants them. */
export function CalendarHelp({ hasFile, say }: Props) {
  return (
    <>
      <LazyDetails
        summary="What your calendar app does with the file"
        isOpen={hasFile}
        load={() => import('./ClientNotes.tsx')}
        of={{}}
        without="These notes could not be loaded."
      />
      <LazyDetails
        summary="Times and reminders in your calendar"
        load={() => import('./CalendarSettings.tsx')}
        of={{ say }}
        without="These settings could not be loaded."
      />
    </>
  );
}
