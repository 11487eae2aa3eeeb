import { execFileSync } from 'node:child_process';

/**
 * When each file under `folder` last changed, by the history of the project: path from its root to RFC 3339 in UTC.
 * A file is left out where that can't be known: no git, no history, a history cut short, or a change not yet saved.
 */
export function lastChanged(folder: string): ReadonlyMap<string, string> {
  try {
    // In a shallow clone every file seems to have changed with the oldest commit that is there.
    if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return new Map();
    return datesIn(
      git('log', '--date=format-local:%Y-%m-%dT%H:%M:%SZ', '--format=%cd', '--name-only', '--relative', '--', folder),
      git('diff', '--name-only', '--relative', 'HEAD', '--', folder),
    );
  } catch {
    return new Map();
  }
}

/**
 * Reads the newest date of each path out of `git log --name-only` with dates alone as its format, and leaves out the
 * paths that `git diff --name-only` names.
 */
export function datesIn(log: string, diff: string): ReadonlyMap<string, string> {
  const unsaved = new Set(diff.split('\n'));
  const dates = new Map<string, string>();
  let date = '';
  for (const line of log.split('\n')) {
    if (/^\d{4}-\d\d-\d\dT[\d:]+Z$/.test(line)) date = line;
    else if (line !== '' && !dates.has(line) && !unsaved.has(line)) dates.set(line, date);
  }
  return dates;
}

function git(...words: string[]): string {
  return execFileSync('git', words, {
    encoding: 'utf8',
    env: { ...process.env, TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
