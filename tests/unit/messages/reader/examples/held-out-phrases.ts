// No rule was adjusted to these: they measure the reader, and their misses are left as they are.
import { saidOn, type Example, type PhraseKind } from './example.ts';

export const HELD_OUT_PHRASES: readonly Example<PhraseKind>[] = [
  ...saidOn<PhraseKind>('2026-07-08', [
    ['by the 15th of July', 'by', '2026-07-15'],
    ['in a fortnight', 'by', '2026-07-22'],
    ['sometime later next week', 'by', '2026-07-17'],
    ['Tuesday at the earliest', 'by', '2026-07-14'],
    ['mid-August', 'by', '2026-08-20'],
    ['Thursday, July 10', 'not-sure'],
    ['after the holidays', 'not-sure'],
    ['they will call', 'none'],
    ['when they are ready', 'none'],
    ['call back Monday', 'call', '2026-07-13'],
  ]),
];
