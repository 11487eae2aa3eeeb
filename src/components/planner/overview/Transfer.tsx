import { useState } from 'preact/hooks';

import { momentNow, todayOnThisDevice } from '../../../plan/index.ts';
import type { Settings } from '../../../storage/settings.ts';
import { deviceStore } from '../device-store.ts';
import { filePieces } from '../download-file.ts';
import { inTurns } from '../turns.ts';
import { useTrying } from '../use-trying.ts';
import type { Applications } from '../use-applications.ts';
import { ImportPreview, type Preview } from './ImportPreview.tsx';

interface Props {
  readonly applications: Applications;
  readonly say: (sentence: string) => void;
  /** What to do once all is erased. */
  readonly onErased: () => void;
}

const device = (): Storage => localStorage;
const tab = (): Storage => sessionStorage;

/** Everything into a file, out of a file, or away. */
export function Transfer({ applications, say, onErased }: Props) {
  const [preview, setPreview] = useState<Preview | null>(null);
  const [problem, setProblem] = useState('');
  const [erasing, setErasing] = useState(false);
  const [trouble, attempt] = useTrying(say);

  const everything = async () => {
    const { readSettings } = await import('../../../storage/settings.ts');
    const settings = readSettings(device);
    return { applications: applications.all ?? [], settings: settings.ok ? settings.value.settings : null };
  };
  const exportAll = async (): Promise<void> => {
    const { exportFileName, exportTexts, MOST_CHARACTERS } = await import('../../../storage/export-file.ts');
    const [all, now] = [await everything(), momentNow()];
    const write = async (space: 0 | 2) => {
      const file = filePieces('application/json');
      let length = 0;
      await inTurns(exportTexts(all, now, space), (text) => {
        file.add(text);
        length += text.length;
      });
      return { file, length };
    };
    const readable = await write(2);
    const { file } = readable.length > MOST_CHARACTERS ? await write(0) : readable;
    file.download(exportFileName(todayOnThisDevice()));
    say('Everything is in the file.');
  };
  const readFile = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const [{ readExportFile }, { MOST_CHARACTERS }, { planImport }] = await Promise.all([
      import('../../../storage/import-file.ts'),
      import('../../../storage/export-file.ts'),
      import('../../../storage/plan-import.ts'),
    ]);
    // A character of a file takes a byte at least: what is larger than the longest text is not worth reading.
    const text = await file.slice(0, MOST_CHARACTERS + 1).text();
    const incoming = readExportFile(text, todayOnThisDevice());
    setPreview({
      plan: planImport(await everything(), incoming),
      problems: incoming.problems.map(({ says }) => says),
    });
  };
  const importAll = async ({ plan }: Preview): Promise<void> => {
    const { importedApplications } = await import('../../../storage/plan-import.ts');
    const { problemInWords } = await import('../../../storage/problems.ts');
    const store = await deviceStore();
    const saved = store.ok ? store.value.saveAll(importedApplications(plan)) : store;
    if (saved.ok && plan.settings) await takeSettings(plan.settings);
    await applications.refresh();
    setProblem(saved.ok ? '' : problemInWords(saved.problem));
    if (!saved.ok) return;
    setPreview(null);
    say(`Imported. ${String(plan.adds.length)} added, ${String(plan.replaces.length)} brought up to date.`);
  };
  const erase = async (): Promise<void> => {
    const { eraseAll } = await import('../../../storage/erase-all.ts');
    const { eraseCopy } = await import('../../../storage/erase-copy.ts');
    const erased = eraseAll(device, tab);
    await eraseCopy(() => ({ caches, workers: navigator.serviceWorker }));
    const { problemInWords } = await import('../../../storage/problems.ts');
    setProblem(erased.ok ? '' : problemInWords(erased.problem));
    if (!erased.ok) return;
    setErasing(false);
    await applications.refresh();
    onErased();
  };
  return (
    <section class="transfer" aria-labelledby="transfer-title">
      <h3 id="transfer-title">Everything at once</h3>
      {(trouble || problem) && <p class="error">{trouble || problem}</p>}
      <div class="row">
        <button type="button" class="button quiet" onClick={() => attempt(exportAll)}>
          Export everything
        </button>
        <button type="button" class="button quiet" onClick={() => setErasing(true)}>
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
      {preview && (
        <ImportPreview
          preview={preview}
          onImport={() => attempt(() => importAll(preview))}
          onCancel={() => setPreview(null)}
        />
      )}
      {erasing && (
        <div class="ask" role="group" aria-label="Erase everything">
          <p>
            Erase all that this site keeps in this browser, its copy for reading offline too? Files that you downloaded,
            entries in your calendar and your browser's history stay.
          </p>
          <div class="row">
            <button type="button" class="button" onClick={() => attempt(erase)}>
              Yes, erase it
            </button>
            <button
              type="button"
              class="button quiet"
              ref={(button) => button?.focus()}
              onClick={() => setErasing(false)}
            >
              Keep it
            </button>
          </div>
        </div>
      )}
    </section>
  );
}

async function takeSettings(settings: Settings): Promise<void> {
  const { changeSettings } = await import('../../../storage/settings.ts');
  changeSettings(device, settings, settings);
}
