import { readPhrase } from '../../../../../src/messages/reader/index.ts';
import { inTheStates } from '../examples/said.ts';

/** What a phrase comes to: its day, by which convention, and the other days it could mean; or what is to be asked. */
export function read(text: string, on = '2026-03-05'): readonly unknown[] {
  const reading = readPhrase(text, inTheStates(on));
  const other = 'alternatives' in reading ? reading.alternatives : [];
  return 'day' in reading ? [reading.day, reading.convention, ...other] : [reading.kind, ...other];
}
