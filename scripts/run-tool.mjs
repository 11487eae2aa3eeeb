import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));

/**
 * Runs the program of an installed package on this same Node, in the project's folder, its output shown.
 *
 * @param {string} name the package, which has one program or one of its own name
 * @param {string[]} args
 * @param {Record<string, string>} env added to the environment
 * @returns {Promise<number>} the exit code; 1 if it was ended by a signal
 */
export function runTool(name, args, env = {}) {
  const folder = `${ROOT}node_modules/${name}/`;
  const { bin } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
  const program = typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]);
  return runNode([`${folder}${program}`, ...args], env);
}

/**
 * Runs a script on this same Node, in the project's folder, its output shown.
 *
 * @param {string[]} args
 * @param {Record<string, string>} env added to the environment
 * @returns {Promise<number>} the exit code; 1 if it was ended by a signal
 */
export function runNode(args, env = {}) {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
