/**
 * Words that somebody says in a minute. Our suggestion, because no source gives a pace: a little slower than talk between two
 * people, so that anyone who plays the message back can write down a name and a number.
 */
const WORDS_A_MINUTE = 140;

/** A long number is said digit by digit; a shorter one, such as the day in a date, is said as a word. */
const SHORTEST_NUMBER_IN_DIGITS = 3;

/**
 * How long it takes to say a text aloud, in seconds, not rounded; 0 where there is nothing to say. All words of the
 * text count: leave out headings and stage directions first.
 */
export function spokenSeconds(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  const spoken = words.reduce((sum, word) => sum + wordsToSay(word), 0);
  return (spoken / WORDS_A_MINUTE) * 60;
}

function wordsToSay(word: string): number {
  const digits = word.match(/\d/g)?.length ?? 0;
  return digits >= SHORTEST_NUMBER_IN_DIGITS ? digits : 1;
}
