/** Prints how well the reader of employers' words does on the examples written for it: `npm run measure:reader`. */
import { measureReader } from '../../tests/unit/messages/reader/measure.ts';

for (const line of measureReader()) console.log(line);
