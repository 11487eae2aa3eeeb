import { useState } from 'preact/hooks';

import { timestampNow, todayOnThisDevice } from '../../../plan/index.ts';
import type { Session } from '../../../session/index.ts';
import { changeSettings, problemInWords, readSettings } from '../../../storage/index.ts';
import {
  eraseAll,
  eraseCopy,
  exportFile,
  exportFileName,
  planImport,
  readExportFile,
} from '../../../storage/transfer.ts';
import { DoneNote } from '../../ui/DoneNote.tsx';
import { downloadFile } from '../../ui/sharing/download-file.ts';
import { useAttempt } from '../../ui/use-attempt.ts';
import { useDoneNote } from '../../ui/use-done-note.ts';
import { ImportPreview, type Preview } from './ImportPreview.tsx';

const device = (): Storage => localStorage;
const tab = (): Storage => sessionStorage;

/** Everything into a file, out of a file, or away. */
export function Transfer({ session }: { readonly session: Session }) {
  const say = (sentence: string): void => void session.send({ type: 'say', sentence });
  const [preview, setPreview] = useState<Preview | null>(null);
  const [problem, setProblem] = useState('');
  const [erasing, setErasing] = useState(false);
  const [trouble, attempt] = useAttempt(say);
  const [shown, sayAndShow] = useDoneNote(say, preview);

  const everything = () => {
    const settings = readSettings(device);
    const { applications } = session.state.get();
    return { applications, settings: settings.ok ? settings.value.settings : null };
  };
  const exportAll = (): void => {
    downloadFile(exportFileName(todayOnThisDevice()), exportFile(everything(), timestampNow()), 'application/json');
    sayAndShow('Everything was exported to the file.');
  };
  const readFile = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const incoming = readExportFile(await file.text(), todayOnThisDevice());
    setProblem('');
    setPreview({
      plan: planImport(everything(), incoming),
      problems: incoming.problems.map(({ says }) => says),
    });
  };
  const importAll = ({ plan }: Preview): void => {
    const outcome = session.send({ type: 'import', plan });
    if (!outcome.ok) {
      setProblem(outcome.says);
      return;
    }
    if (plan.settings) changeSettings(device, plan.settings, plan.settings);
    setProblem('');
    setPreview(null);
    sayAndShow(`Imported. ${String(plan.adds.length)} added, ${String(plan.replaces.length)} updated.`);
  };
  const erase = async (): Promise<void> => {
    const erased = eraseAll(device, tab);
    await eraseCopy(() => ({ caches, workers: navigator.serviceWorker }));
    if (!erased.ok) {
      setProblem(problemInWords(erased.problem));
      return;
    }
    setErasing(false);
    session.send({ type: 'reset' });
    say('Erased.');
  };
  return (
    <section class="transfer" aria-labelledby="transfer-title">
      <h3 id="transfer-title">All your data</h3>
      {(trouble || problem) && <p class="error">{trouble || problem}</p>}
      <div class="row">
        <button type="button" class="button quiet" onClick={exportAll}>
          Export everything
        </button>
        <button type="button" class="button quiet danger" onClick={() => setErasing(true)}>
          Erase everything
        </button>
      </div>
      <p>
        <label for="import-file">Import from a file</label>
        <input
          id="import-file"
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            attempt(() => readFile(file));
            // So that the same file can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </p>
      <DoneNote sentence={shown} />
      {preview && (
        <ImportPreview preview={preview} onImport={() => importAll(preview)} onCancel={() => setPreview(null)} />
      )}
      {erasing && (
        <div class="ask" role="group" aria-label="Erase everything">
          <p>
            Erase everything that this site has stored in this browser, including the offline copy of the site? Files
            that you downloaded, entries in your calendar and your browser's history will stay.
          </p>
          <div class="row">
            <button type="button" class="button danger" onClick={() => attempt(erase)}>
              Yes, erase everything
            </button>
            <button
              type="button"
              class="button quiet"
              ref={(button) => button?.focus()}
              onClick={(event) => {
                const part = event.currentTarget.closest<HTMLElement>('.transfer');
                setErasing(false);
                part?.querySelector<HTMLElement>('.danger')?.focus();
              }}
            >
              Keep it
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
