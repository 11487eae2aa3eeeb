import { timestampNow, todayOnThisDevice } from '../../../plan/index.ts';
import { problemInWords, type Unreadable } from '../../../storage/index.ts';
import { unreadableFile, unreadableFileName } from '../../../storage/transfer.ts';
import { downloadFile } from '../../ui/sharing/download-file.ts';

interface Props {
  readonly unreadable: readonly Unreadable[];
  readonly onDiscard: () => void;
}

/** What the page could not read: it stays as it is, can be downloaded, and is discarded only when the reader says so. */
export function UnreadableData({ unreadable, onDiscard }: Props) {
  if (!unreadable.length) return null;
  const download = (): void =>
    downloadFile(
      unreadableFileName(todayOnThisDevice()),
      unreadableFile(unreadable, timestampNow()),
      'application/json',
    );
  return (
    <section class="ask" aria-label="What could not be read">
      {[...new Set(unreadable.map(({ problem }) => problem))].map((problem) => (
        <p key={problem}>{problemInWords(problem)}</p>
      ))}
      <div class="row">
        <button type="button" class="button quiet" onClick={download}>
          Download it as a file
        </button>
        <button type="button" class="plain danger" onClick={onDiscard}>
          Discard
        </button>
      </div>
    </section>
  );
}
