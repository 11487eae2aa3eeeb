// Loaded when a reader first wants something for a calendar.
import { calendarFileName, type WebLink } from '../../../calendar/index.ts';
import type { Step } from '../../../plan/index.ts';
import type { Application } from '../../../storage/application.ts';
import { downloadFile, filePieces } from '../download-file.ts';
import { inTurns, nextTurn } from '../turns.ts';
import {
  calendarFile,
  linksForStep,
  textsOfAll,
  type CalendarFile,
  type CalendarIngredients,
  type PlannedApplication,
} from './calendar-file.ts';
import { settingsOfThisDevice } from './settings.ts';

interface Deeds {
  readonly fileOf: (planned: readonly PlannedApplication[], only?: Step['id']) => CalendarFile;
  /** Makes the file and hands it over. Answers with what calendars were then told, by the id of the application. */
  readonly download: (
    planned: readonly PlannedApplication[],
    only?: Step['id'],
  ) => Readonly<Record<string, Application['exported']>>;
  /** The same with several applications, in turns. */
  readonly downloadAll: (
    planned: readonly PlannedApplication[],
  ) => Promise<Readonly<Record<string, Application['exported']>>>;
  readonly linksFor: (step: Step, planned: PlannedApplication) => readonly WebLink[];
}

/** What can be made for calendars, with the settings that this device keeps. */
export function calendarDeeds(of: Omit<CalendarIngredients, 'settings'>): Deeds {
  const ingredients: CalendarIngredients = { ...of, settings: settingsOfThisDevice() };
  return {
    fileOf: (planned, only) => calendarFile(planned, ingredients, only),
    download: (planned, only) => {
      const file = calendarFile(planned, ingredients, only);
      downloadFile(file.name, file.text, 'text/calendar');
      return file.exported;
    },
    downloadAll: async (planned) => {
      const [first] = planned;
      if (!first) throw new RangeError('A calendar file needs a plan.');
      const file = filePieces('text/calendar');
      const exported = await inTurns(textsOfAll(planned, ingredients), file.add);
      file.download(calendarFileName(first.plan.today));
      // To put a large file together takes a turn of its own, and whoever asked goes on in another.
      await nextTurn();
      return exported;
    },
    linksFor: (step, planned) => linksForStep(step, planned, ingredients),
  };
}
