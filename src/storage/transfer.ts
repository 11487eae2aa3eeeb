// The second entry point of src/storage: everything into a file, out of a file, or away. Few visits need it.
export { ALL_CACHES } from './all-caches.ts';
export { ALL_KEYS, isOurs } from './all-keys.ts';
export { eraseAll } from './erase-all.ts';
export { eraseCopy } from './erase-copy.ts';
export {
  exportFile,
  exportFileName,
  unreadableFile,
  unreadableFileName,
  MOST_CHARACTERS,
  type Everything,
} from './export-file.ts';
export { readExportFile } from './import-file.ts';
export { planImport } from './plan-import.ts';
