import type { Token } from './tokens.ts';

/** What bears a Roman number: "Part I", "phases I and II". */
const NUMBERED =
  /^(?:act|algebra|annex|appendix|article|band|book|calculus|category|chapter|class|figure|grade|group|level|mark|mk|module|part|phase|round|schedule|section|stage|step|table|tier|title|type|unit|vatican|vol|volume|war)s?$/;

const ROMAN = /^(?:ii|iii|iv|vi)$/;

/** Rulers: "Henry I". At the start of a sentence other words with a capital letter are not names ("Then I, too"). */
const RULER =
  /^(?:alexander|charles|constantine|edward|elizabeth|francis|frederick|george|henry|james|leopold|louis|mary|napoleon|nicholas|otto|peter|philip|richard|william)$/;

/** "You and I", "as keen as I", "so am I". */
const GOES_WITH_I =
  /^(?:and|or|nor|not|than|as|but|so|if|when|while|that|which|who|what|because|then|am|do|\w+day|january|february|march|april|may|june|july|august|\w+ber)$/;

/** A numeral can stand before these, and the pronoun cannot. */
const NEVER_AFTER_I =
  /^(?:is|are|has|does|of|roles?|positions?|vacancy|opening|job|trials?|errors?|diabetes|ii|iii|iv|vi)$/;

/** The pronoun can stand before these, and a numeral hardly. */
const AFTER_I =
  /^(?:am|have|do|hope|think|know|want|need|like|liked|love|loved|enjoy|enjoyed|look|believe|feel|understand)$/;

/** How far back to look for the start of a line. */
const INDENT = 12;

/** Whether the "I" at this place is a numeral, an initial or the mark of a list: "World War I", "Sue I. Park", "(i)". */
export function isNumeral(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token?.text !== 'i') return false;
  if (isListMark(text, token) || isInRow(tokens, at)) return true;
  if (before?.kind !== 'word' || GOES_WITH_I.test(before.text)) return false;

  const after = tokens[at + 1];
  const next = after?.kind === 'word' ? after.text : '';
  if (NEVER_AFTER_I.test(next)) return true;
  if (NUMBERED.test(before.text)) return isAfterNumbered(tokens, at, next);
  if (!before.capital) return false;
  // A name: "the charters of Henry I", "as Archivist I at Larkfield", but "when I met Henry I was".
  const mayBeName = RULER.test(before.text) || text.charAt(token.end) === '.' || !opensSentence(tokens, at - 1);
  return mayBeName && (next === '' || /^(?:at|with|in|for|from)$/.test(next));
}

function isAfterNumbered(tokens: readonly Token[], at: number, next: string): boolean {
  const before = tokens[at - 1];
  const isWorldWar = before?.text === 'war' && tokens[at - 2]?.text === 'world';
  const isListedHouse = before?.text === 'grade' && next === 'listed';
  // "The part I liked" is no part with a number, unlike "in Part I we said" and "it is in phase I".
  return next === '' || isWorldWar || isListedHouse || (before?.capital === true && !AFTER_I.test(next));
}

/** "I." or "I)" at the start of a line, and "(i)" anywhere. */
function isListMark(text: string, { start, end }: Token): boolean {
  if (text.charAt(start - 1) === '(' && text.charAt(end) === ')') return true;
  const before = text.slice(Math.max(0, start - INDENT), start);
  return /(?:^|[\r\n])[ \t*-]*$/.test(before) && /^[.):]\s/.test(text.slice(end, end + 2));
}

/** "I, II and III", "Type I and Type II". */
function isInRow(tokens: readonly Token[], at: number): boolean {
  const word = (offset: number): string => tokens[at + offset]?.text ?? '';
  const joins = (offset: number): boolean =>
    tokens[at + offset]?.kind === 'pause' || /^(?:and|or|to)$/.test(word(offset));
  const areBothNumbered = NUMBERED.test(word(-1)) && NUMBERED.test(word(2));
  return (joins(1) && (ROMAN.test(word(2)) || areBothNumbered)) || (joins(-1) && ROMAN.test(word(-2)));
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.kind !== 'word' && tokens[at - 1]?.kind !== 'pause';
}
