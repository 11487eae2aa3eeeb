import { PACES, type Pace } from '../../plan/index.ts';

/** A piece of a sentence; where it names a pace, which one. */
export interface Piece {
  readonly text: string;
  readonly pace: Pace | null;
}

/** Cuts a sentence so that the first mention of each pace is a piece of its own. Together the pieces are the sentence. */
export function cutAtPaces(sentence: string): readonly Piece[] {
  const named = new Set<string>();
  return sentence.split(new RegExp(`\\b(${PACES.join('|')})\\b`, 'i')).map((text) => {
    const pace = PACES.find((one) => one === text.toLowerCase()) ?? null;
    if (pace === null || named.has(pace)) return { text, pace: null };
    named.add(pace);
    return { text, pace };
  });
}
