import type { Span } from '../../span.ts';
import type { Token } from '../text/tokens.ts';

/** How many words before a day may say what it is the day of. */
const REACH = 8;

/** The day is that of an answer to give. */
const OF_AN_ANSWER =
  /^(?:by|before|until|till|due|answer|answering|decide|reply|respond|deadline|expires?|ends?|closes?)$/;

/** The day is that of something past. */
const OF_THE_PAST =
  /^(?:met|meeting|spoke|spoken|talk|talked|talking|interview|interviewed|saw|seeing|conversation|visit|visited|since|last|received|heard|got|came|called|rang|wrote|emailed|asked|told|offered|made|gave|thank|thanks)$/;

/** Whether one of the days that a message names can be the day of the other offer, and not only that of the interview. */
export function namesOfferDay(tokens: readonly Token[], days: readonly Span[]): boolean {
  const placeOf = new Map(tokens.map((token, place) => [token.start, place]));
  return days.some(({ start }) => canBeOfferDay(tokens, placeOf.get(start) ?? 0));
}

function canBeOfferDay(tokens: readonly Token[], place: number): boolean {
  const day = tokens[place]?.text ?? '';
  for (const { kind, text: word } of tokens.slice(Math.max(0, place - REACH), place).reverse()) {
    if (kind !== 'word') break;
    if (OF_AN_ANSWER.test(word)) return true;
    if (OF_THE_PAST.test(word)) return false;
  }
  return !/^(?:today|tonight|yesterday)$/.test(day);
}
