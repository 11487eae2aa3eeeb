// The second entry point of src/storage: everything into a file, out of a file, or away. Few visits need it.
export { ALL_CACHES } from './erase/all-caches.ts';
export { ALL_KEYS, isOurs } from './erase/all-keys.ts';
export { eraseAll } from './erase/erase-all.ts';
export { eraseCopy } from './erase/erase-copy.ts';
export {
  exportFile,
  exportFileName,
  unreadableFile,
  unreadableFileName,
  MOST_CHARACTERS,
  type Everything,
} from './transfer/export-file.ts';
export { readExportFile } from './transfer/import-file.ts';
export { planImport } from './transfer/plan-import.ts';
