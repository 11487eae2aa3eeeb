/**
 * Measures this site beside the same guide made with other generators: `npm run bench`, or a part of it,
 * `npm run bench -- pages search build speed`. `--quick` measures everything once, and `--write` puts the tables into
 * docs/benchmarks.md, which says what each figure is. Fails if bytes are over their budget.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';

import { format, resolveConfig } from 'prettier';

import { ROOT } from '../scripts/run-tool.ts';
import { measureBuilds } from './builds.ts';
import { measurePages } from './pages.ts';
import { budgetTable, describeMachine, isBroken, replacePart, type Part } from './report.ts';
import { measureSearch } from './search.ts';
import { measureSpeed } from './speed.ts';

const PARTS: Readonly<Record<string, (folder: string, quick: boolean) => Part | Promise<Part>>> = {
  pages: measurePages,
  search: measureSearch,
  build: measureBuilds,
  speed: measureSpeed,
};
const DOCUMENT = `${ROOT}docs/benchmarks.md`;

/** Where the sites are built. It stays, so that a later run has their packages. */
const FOLDER = `${tmpdir()}/sit-tight-bench`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
});
for (const name of positionals.length > 0 ? positionals : Object.keys(PARTS)) {
  const measure = PARTS[name];
  if (!measure) throw new Error(`No such part: ${name}. There are ${Object.keys(PARTS).join(', ')}.`);
  const { markdown, budgets } = await measure(FOLDER, values.quick);
  const found = [describeMachine(values.quick), markdown, budgetTable(budgets)].join('\n\n');
  console.log(await format(`## ${name}\n\n${found}`, { parser: 'markdown' }));
  if (budgets.some(isBroken)) process.exitCode = 1;
  if (values.write) {
    const text = replacePart(readFileSync(DOCUMENT, 'utf8'), name, found);
    writeFileSync(DOCUMENT, await format(text, { ...(await resolveConfig(DOCUMENT)), parser: 'markdown' }));
  }
}
