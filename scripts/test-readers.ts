/**
 * Has our calendar files read by the readers that Debian has (tests/readers/). As root there, what is missing is
 * installed first; elsewhere the tests of a reader that is missing are skipped, and counted as such.
 */
import { spawnSync } from 'node:child_process';

import { runTool } from './run-tool.ts';

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

const missing = PACKAGES.filter((name) => spawnSync('dpkg', ['--status', name]).status !== 0);
if (missing.length > 0 && process.getuid?.() === 0) {
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...missing], { stdio: 'inherit' });
} else if (missing.length > 0) {
  console.log(`Not installed, so that tests are skipped: ${missing.join(', ')}`);
}
process.exitCode = await runTool('vitest', ['run', '--config', 'vitest.readers.config.ts']);
