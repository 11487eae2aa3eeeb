/**
 * A text, or its beginning with an ellipsis where it is longer than so many UTF-16 units. It is cut between characters as
 * people see them: an emoji may be made of many, and half of one is another.
 */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  // A character may be of any length, as with marks upon marks: no more of the text is looked into than is needed.
  for (const { index, segment } of new Intl.Segmenter('en').segment(text.slice(0, 2 * most))) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end)}…`;
}
