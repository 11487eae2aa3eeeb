import { useState } from 'preact/hooks';

import type { WebLink } from '../../calendar/index.ts';
import type { Step } from '../../plan/index.ts';
import type { Application } from '../../storage/application.ts';
import type { CalendarFile, PlannedApplication } from './calendar/calendar-file.ts';
import type { Reasons } from './reasons.ts';
import type { AllWords } from '../compose/template-words.ts';

/** What the page can do with calendars, and with the words that go into them. What loads code first rejects where that can't be had. */
export interface CalendarDeeds {
  /** Null until they are loaded. */
  readonly words: AllWords | null;
  readonly wordsFailed: boolean;
  /** Asks for the words; they are loaded once. */
  readonly wantWords: () => Promise<AllWords | null>;
  readonly fileOf: (planned: readonly PlannedApplication[], only?: Step['id']) => Promise<CalendarFile>;
  /** Makes the file and hands it over. Answers with what calendars were then told, by the id of the application. */
  readonly download: (
    planned: readonly PlannedApplication[],
    only?: Step['id'],
  ) => Promise<Readonly<Record<string, Application['exported']>>>;
  /** The same with several applications, in turns that let the page answer the reader. */
  readonly downloadAll: (
    planned: readonly PlannedApplication[],
  ) => Promise<Readonly<Record<string, Application['exported']>>>;
  readonly linksFor: (step: Step, planned: PlannedApplication) => Promise<readonly WebLink[]>;
}

/** Calendar files and links, made with the reader's settings and the templates' words. */
export function useCalendar(reasons: Reasons, base: string): CalendarDeeds {
  const [words, setWords] = useState<AllWords | null>(null);
  const [wordsFailed, setWordsFailed] = useState(false);

  const wantWords = async (): Promise<AllWords | null> => {
    if (words) return words;
    const loaded = await wordsOf(base);
    setWords(loaded);
    setWordsFailed(loaded === null);
    return loaded;
  };
  const deeds = async () => {
    const [{ calendarDeeds }, loaded] = await Promise.all([import('./calendar/calendar-deeds.ts'), wantWords()]);
    return calendarDeeds({ reasons, words: loaded, address: `${location.origin}${base}planner/` });
  };
  return {
    words,
    wordsFailed,
    wantWords,
    fileOf: async (...of) => (await deeds()).fileOf(...of),
    download: async (...of) => (await deeds()).download(...of),
    downloadAll: async (planned) => (await deeds()).downloadAll(planned),
    linksFor: async (...of) => (await deeds()).linksFor(...of),
  };
}

/** The templates; null where they, or the code that reads them, can't be had. */
function wordsOf(base: string): Promise<AllWords | null> {
  return import('../compose/template-words.ts').then(
    ({ loadWords }) => loadWords(base),
    () => null,
  );
}
