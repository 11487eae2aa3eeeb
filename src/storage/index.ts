// The door to what is kept on the device. A page loads it when there is something to remember or to read;
// what it needs at once stands in tab.ts.
export { ALL_KEYS, isOurs, type KeptKey } from './all-keys.ts';
export {
  changeApplication,
  newApplication,
  shownName,
  type Application,
  type ApplicationChange,
  type Moment,
} from './application.ts';
export type { Unreadable } from './aside.ts';
export type { KeyValues, StorageDoor } from './attempt.ts';
export { eraseAll } from './erase-all.ts';
export {
  exportFile,
  exportFileName,
  MOST_CHARACTERS,
  unreadableFile,
  unreadableFileName,
  type Everything,
} from './export-file.ts';
export { readExportFile, type FileReading } from './import-file.ts';
export type { Contents } from './list.ts';
export { mergeApplications } from './merge.ts';
export { importedApplications, planImport, type ImportPlan } from './plan-import.ts';
export { problemInWords, type FileProblem, type Result, type StorageProblem } from './problems.ts';
export { changeSettings, readSettings, type KeptSettings, type Settings } from './settings.ts';
export { openStore, type Removed, type Store } from './store.ts';
export { subscribe, type Change, type StorageEvents } from './subscribe.ts';
