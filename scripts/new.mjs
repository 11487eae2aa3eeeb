/** Makes the file of a new rule, template or guide page, with its header filled in: `npm run new -- rule <id>`. */
import './require-node.mjs';

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { ROOT } from './run-tool.mjs';

const KINDS = {
  rule: {
    folder: 'rules',
    ending: '.yaml',
    next: 'Then the guide page of its stage must cite it: in its rules:, and in a <Claim> round what says so.',
  },
  template: {
    folder: 'templates',
    ending: '.md',
    next: 'A plan uses it once src/plan/templates.ts names it; the page of templates lists it by itself.',
  },
  guide: {
    folder: 'guide',
    ending: '.mdx',
    next: 'The guide lists it by itself, in the place that its order: says.',
  },
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [kind, id] = process.argv.slice(2);
  const made = newRecord(kind, id, ROOT);
  if ('problem' in made) {
    console.error(made.problem);
    process.exitCode = 1;
  } else {
    writeFileSync(ROOT + made.file, made.text, { flag: 'wx' });
    console.log(`Made ${made.file}. Write what it asks for, and delete its comments as you go.\n${made.next}`);
    console.log('`npm test` tells what is missing; `npm run test:content` tells it sooner.');
  }
}

/**
 * The file of a new record, not yet written: it passes its schema, and stands last in its folder's order.
 *
 * @param {string | undefined} kind `rule`, `template` or `guide`
 * @param {string | undefined} id the file's name without its ending; for a guide page the last part of its address
 * @param {string} root the project's folder, with a slash at its end
 * @returns {{ file: string, text: string, next: string } | { problem: string }} `file` is counted from the root
 */
export function newRecord(kind, id, root) {
  if (!Object.hasOwn(KINDS, kind ?? ''))
    return { problem: `Type npm run new -- <${Object.keys(KINDS).join('|')}> <id>.` };
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id ?? '')) {
    return {
      problem: `"${id ?? ''}" can't be an id: type small letters and digits joined by hyphens, such as mid-morning.`,
    };
  }
  const { folder, ending, next } = KINDS[kind];
  const file = `src/content/${folder}/${id}${ending}`;
  if (existsSync(root + file)) return { problem: `${file} is there already: change it, or choose another id.` };

  const records = readdirSync(`${root}src/content/${folder}`)
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(`${root}src/content/${folder}/${name}`, 'utf8'));
  const text = readFileSync(new URL(`new/${kind}${ending}`, import.meta.url), 'utf8')
    .replace(/<values of (\w+)>/g, (_, key) => valuesOf(records, key).join(', '))
    .replace(/^order: .*$/m, `order: ${Math.max(0, ...valuesOf(records, 'order').map(Number)) + 1}`);
  return { file, text, next };
}

/** The values that records have for a key of their header, each once: what a new one can choose from. */
function valuesOf(records, key) {
  const lines = records.flatMap((text) => new RegExp(`^${key}: (.*)$`, 'm').exec(text)?.[1] ?? []);
  return [...new Set(lines.flatMap((value) => value.replace(/[[\]]/g, '').split(', ')))].sort();
}
