import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));

/**
 * Runs the program of an installed package on this same Node, in the project's folder, its output shown.
 *
 * @param env added to the environment
 * @returns the exit code; 1 if it was ended by a signal
 */
export function runTool(packageName: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return runNode([programOf(packageName, ROOT), ...args], env);
}

/**
 * Runs a script on this same Node, in the project's folder, its output shown.
 *
 * @param env added to the environment
 * @returns the exit code; 1 if it was ended by a signal
 */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return ended(
    spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    }),
  );
}

/**
 * Runs one of the project's npm scripts, its output shown. npm tells its scripts where it is; otherwise it is looked
 * for on the path.
 *
 * @returns the exit code; 1 if it was ended by a signal
 */
export function runNpmScript(name: string): Promise<number> {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('npm-cli.js')) return runNode([npm, 'run', '--silent', name]);
  return ended(
    spawn('npm', ['run', '--silent', name], { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' }),
  );
}

/**
 * The program that an installed package brings: its only one, or the one of its own name.
 *
 * @param folder the folder whose node_modules holds the package
 */
export function programOf(packageName: string, folder: string): string {
  const own = `${folder}/node_modules/${packageName}`;
  const { bin } = JSON.parse(readFileSync(`${own}/package.json`, 'utf8')) as { bin: string | Record<string, string> };
  const program = typeof bin === 'string' ? bin : (bin[packageName] ?? Object.values(bin)[0]);
  if (program === undefined) throw new Error(`The package ${packageName} has no program.`);
  return `${own}/${program}`;
}

function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}
