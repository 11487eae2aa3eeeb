/** Makes the file of a new rule, template or guide page, with its header filled in: `npm run new -- rule <id>`. */
import { writeFileSync } from 'node:fs';

import { newRecord } from './new-record.ts';
import { ROOT } from './run-tool.ts';

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
