/**
 * Measures this site beside the same guide made with other generators: `npm run bench`, or a part of it,
 * `npm run bench -- pages search applications build speed`. `--quick` repeats less, `--write` keeps the tables in
 * docs/benchmarks.md, `--folder <path>` keeps what was installed for the next run. docs/benchmarks.md says what each
 * figure is. Fails where bytes are over their budget.
 */
import '../require-node.mjs';

import { readFileSync, writeFileSync } from 'node:fs';

import { ROOT } from '../run-tool.mjs';
import { brokenBudgets, writeBudgets } from './budgets.mjs';
import { describeMachine } from './machine.mjs';
import { readOptions } from './options.mjs';
import { applications } from './parts/applications.mjs';
import { build } from './parts/build.mjs';
import { pages } from './parts/pages.mjs';
import { search } from './parts/search.mjs';
import { speed } from './parts/speed.mjs';
import { putIn } from './report.mjs';
import { openWorkbench } from './workbench.mjs';

const RUN = { pages, search, applications, build, speed };
const DOCUMENT = `${ROOT}docs/benchmarks.md`;

const options = readOptions(process.argv.slice(2));
const bench = await openWorkbench(options);
try {
  for (const part of options.parts) {
    const { markdown, budgets } = await RUN[part](bench);
    const found = [await whenAndWhere(), markdown, writeBudgets(budgets)].join('\n\n');
    console.log(`\n## ${part}\n\n${found}\n`);
    if (options.write) writeFileSync(DOCUMENT, putIn(readFileSync(DOCUMENT, 'utf8'), part, found));
    if (brokenBudgets(budgets).length > 0) process.exitCode = 1;
  }
} finally {
  await bench.close();
}

async function whenAndWhere() {
  const day = new Date().toLocaleDateString('en-GB', { dateStyle: 'full' });
  const how = options.quick ? ', in a quick run with few repeats' : '';
  return [`Measured on ${day}${how}.`, ...describeMachine(await bench.browser())].join('\n');
}
