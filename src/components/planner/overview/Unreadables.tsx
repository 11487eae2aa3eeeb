import { momentNow, todayOnThisDevice } from '../../../plan/index.ts';
import type { Unreadable } from '../../../storage/aside.ts';
import { problemInWords } from '../../../storage/problems.ts';
import { downloadFile } from '../download-file.ts';
import { useTrying } from '../use-trying.ts';

interface Props {
  readonly unreadable: readonly Unreadable[];
  readonly onDiscard: (unreadable: Unreadable) => void;
}

/** What the page could not read: kept as it is, to be downloaded, and let go only when the reader says so. */
export function Unreadables({ unreadable, onDiscard }: Props) {
  const [trouble, attempt] = useTrying();
  if (!unreadable.length) return null;
  const download = async (): Promise<void> => {
    const { unreadableFile, unreadableFileName } = await import('../../../storage/export-file.ts');
    downloadFile(unreadableFileName(todayOnThisDevice()), unreadableFile(unreadable, momentNow()), 'application/json');
  };
  return (
    <section class="ask" aria-label="What could not be read">
      {[...new Set(unreadable.map(({ problem }) => problem))].map((problem) => (
        <p key={problem}>{problemInWords(problem)}</p>
      ))}
      <div class="row">
        <button type="button" class="button quiet" onClick={() => attempt(download)}>
          Download it as a file
        </button>
        <button type="button" class="plain" onClick={() => unreadable.forEach(onDiscard)}>
          Let it go
        </button>
      </div>
      {trouble && <p class="error">{trouble}</p>}
    </section>
  );
}
