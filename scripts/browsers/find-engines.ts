import path from 'node:path';

import { installPackages } from '../install/packages.ts';
import { findBrowser, findOrInstallBrowser, isProgram } from './find-browser.ts';

/** The engines that `tests/engines` runs in, by the names of their browsers. */
export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof ENGINES)[number];

interface Needs {
  /** Programs of which one must be there, as paths or names on the path. */
  readonly programs: readonly string[];
  /** Programs that it can't run without. */
  readonly helpers: readonly string[];
  /** The packages of Debian that bring one. */
  readonly packages: readonly string[];
}

const NEEDS: Readonly<Record<Exclude<Engine, 'chromium'>, Needs>> = {
  firefox: {
    programs: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    helpers: [],
    packages: ['firefox-esr'],
  },
  // Its window needs a screen: Xvfb is one that nobody sees.
  webkit: { programs: ['WebKitWebDriver'], helpers: ['Xvfb'], packages: ['webkit2gtk-driver', 'xvfb'] },
};

/** The program that runs an engine; undefined if it is not installed. */
export function findEngine(engine: Engine): string | undefined {
  if (engine === 'chromium') return findBrowser();
  const { programs, helpers } = NEEDS[engine];
  return helpers.every(locate) ? programs.map(locate).find(Boolean) : undefined;
}

/** Installs what is missing, as root on Debian, and says which engines are still not there. */
export function installEngines(): void {
  findOrInstallBrowser();
  const packages = ENGINES.flatMap((engine) =>
    engine === 'chromium' || findEngine(engine) !== undefined ? [] : NEEDS[engine].packages,
  );
  if (packages.length > 0) installPackages(...packages);
  for (const engine of ENGINES.filter((engine) => findEngine(engine) === undefined))
    console.log(`Skipped, as it is not installed: every journey in ${engine}.`);
}

function locate(program: string): string | undefined {
  const folders = path.isAbsolute(program) ? [''] : (process.env.PATH ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, program)).find(isProgram);
}
