import { execFileSync, spawnSync } from 'node:child_process';

/** Installs packages of Debian; false, with the reason printed, where that can't be done: it takes root and apt-get. */
export function installPackages(...packages: readonly string[]): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  console.log(`Installing ${packages.join(', ')} by apt-get, which takes a minute or two …`);
  return (
    runInstaller('apt-get', ['update', '-qq']) &&
    runInstaller('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
  );
}

/** Runs a program that installs something; false, with its last error printed, where it fails. */
export function runInstaller(program: string, args: readonly string[]): boolean {
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
    return true;
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: Buffer };
    const lines = String(stderr ?? '').split('\n');
    console.log(`That did not work: ${lines.findLast((line) => /^E(rror)?:/.test(line)) ?? message}`);
    return false;
  }
}

/** The packages of Debian that bring the readers of calendar files which tests/readers/ uses. */
const READERS = [
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
  const missing = READERS.filter((name) => spawnSync('dpkg', ['--status', name]).status !== 0);
  if (missing.length > 0 && !installPackages(...missing)) {
    console.log(`Not installed, so that tests are skipped: ${missing.join(', ')}`);
  }
}
