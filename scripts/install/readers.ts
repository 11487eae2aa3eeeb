import { spawnSync } from 'node:child_process';

import { installPackages } from './packages.ts';

/** The packages of Debian that bring the readers of calendar files which tests/readers/ uses. */
const PACKAGES = [
  'python3-icalendar',
  'python3-vobject',
  'python3-gi',
  'gir1.2-ical-3.0',
  'khal',
  'calcurse',
  'php-cli',
  'php-sabre-vobject',
];

/** Installs what is missing, as root on Debian; elsewhere says what is, and the tests of those readers are skipped. */
export function installReaders(): void {
  const missing = PACKAGES.filter((name) => spawnSync('dpkg', ['--status', name]).status !== 0);
  if (missing.length > 0 && !installPackages(...missing)) {
    console.log(`Not installed, so that tests are skipped: ${missing.join(', ')}`);
  }
}
