import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Installs packages from npm's registry into a folder, unless it holds just these already.
 *
 * @param {string} folder
 * @param {Record<string, string>} packages exact versions by name
 */
export function install(folder, packages) {
  const names = Object.keys(packages);
  if (names.length === 0 || names.every((name) => installedVersion(folder, name) === packages[name])) return;
  const manifest = { private: true, type: 'module', dependencies: packages };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  npm(['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--loglevel=error'], folder);
}

/** @returns {string | undefined} the version of a package that stands in the folder's node_modules */
export function installedVersion(folder, name) {
  const file = path.join(folder, 'node_modules', name, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
}

/** npm scripts are told where npm is; otherwise it is looked for on the path. */
function npm(args, cwd) {
  const options = { cwd, stdio: ['ignore', 'ignore', 'inherit'] };
  const program = process.env.npm_execpath;
  if (program?.endsWith('npm-cli.js')) execFileSync(process.execPath, [program, ...args], options);
  else execFileSync('npm', args, { ...options, shell: process.platform === 'win32' });
}
