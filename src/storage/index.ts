// The entry point of src/storage: what is saved in the tab and on the device.
export {
  changeApplication,
  newApplication,
  shownName,
  type Application,
  type ApplicationChange,
} from './application.ts';
export type { Unreadable } from './quarantine.ts';
export { quarantine } from './quarantine.ts';
export { attempt, keysOf, type GetStorage } from './attempt.ts';
export { applicationIdIn, FORM_KEY, isQuarantineKey, NEW_FORM_KEY, OLD_TAB_KEY, OPEN_KEY } from './keys.ts';
export { mergeApplications, mergeExportHistory } from './merge/merge.ts';
export { importedApplications, type ImportPlan } from './transfer/plan-import.ts';
export { problemInWords, type Result, type StorageProblem } from './problems.ts';
export { deserialize } from './serialize.ts';
export { changeSettings, readSettings, type Settings } from './settings.ts';
export { openStore, type Removed, type Store } from './store.ts';
