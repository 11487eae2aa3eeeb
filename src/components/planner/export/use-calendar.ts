import { useState } from 'preact/hooks';

import type { WebLink } from '../../../calendar/index.ts';
import type { Step } from '../../../plan/index.ts';
import type { PlannedApplication, Session } from '../../../session/index.ts';
import type { AllWords } from '../../check/template-words.ts';
import type { Reasons } from '../../sources/reasons.ts';
import { shareFile } from '../../ui/sharing/share.ts';

/** What the page can do with calendars, and with the words that go into them. What loads code first rejects where that can't be had. */
export interface CalendarActions {
  /** Null until they are loaded. */
  readonly words: AllWords | null;
  readonly wordsFailed: boolean;
  /** Asks for the words; they are loaded once. */
  readonly wantWords: () => void;
  /** Hands over a file of all steps, or of one, and notes what calendars were given. Answers with how many entries it holds. */
  readonly download: (planned: readonly PlannedApplication[], only?: Step['id']) => Promise<number>;
  /** Opens the share sheet with the file, and notes what calendars were given where it was taken. Answers whether it was. */
  readonly share: (planned: PlannedApplication, text: string) => Promise<boolean>;
  readonly linksFor: (step: Step, planned: PlannedApplication) => Promise<readonly WebLink[]>;
}

/** Calendar files and links, made with the reader's settings and the templates' words. */
export function useCalendar({ send }: Session, reasons: Reasons, base: string): CalendarActions {
  const [words, setWords] = useState<AllWords | null>(null);
  const [wordsFailed, setWordsFailed] = useState(false);

  const loadWords = async (): Promise<AllWords | null> => {
    if (words) return words;
    const loaded = await wordsOf(base);
    setWords(loaded);
    setWordsFailed(loaded === null);
    return loaded;
  };
  const load = async () => {
    const [handOver, loaded] = await Promise.all([import('./hand-over.ts'), loadWords()]);
    return { ...handOver, of: { reasons, words: loaded, address: `${location.origin}${base}planner/` } };
  };
  return {
    words,
    wordsFailed,
    wantWords: () => void loadWords(),
    download: async (planned, only) => {
      const { fileOf, download, of } = await load();
      const file = fileOf(of, planned, only);
      download(file);
      send({ type: 'record-export', exported: file.exported });
      return file.events;
    },
    share: async (planned, text) => {
      const { fileOf, of } = await load();
      const file = fileOf(of, [planned], undefined);
      const shared = await shareFile({ title: 'My follow-up plan', text, file });
      if (shared === 'file') send({ type: 'record-export', exported: file.exported });
      return shared !== null;
    },
    linksFor: async (step, planned) => {
      const { linksFor, of } = await load();
      return linksFor(of, step, planned);
    },
  };
}

/** The templates; null where they, or the code that reads them, can't be had. */
function wordsOf(base: string): Promise<AllWords | null> {
  return import('../../check/template-words.ts').then(
    ({ loadWords }) => loadWords(base),
    () => null,
  );
}
