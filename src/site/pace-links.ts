import { PACES, type Pace } from '../plan/index.ts';

/** A part of a sentence; where it names a pace, which one. */
export interface SentencePart {
  readonly text: string;
  readonly pace: Pace | null;
}

/** Cuts a sentence so that the first mention of each pace is a part of its own. Together the parts are the sentence. */
export function cutAtPaces(sentence: string): readonly SentencePart[] {
  const named = new Set<string>();
  return sentence.split(new RegExp(`\\b(${PACES.join('|')})\\b`, 'i')).map((text) => {
    const pace = PACES.find((one) => one === text.toLowerCase()) ?? null;
    if (pace === null || named.has(pace)) return { text, pace: null };
    named.add(pace);
    return { text, pace };
  });
}
