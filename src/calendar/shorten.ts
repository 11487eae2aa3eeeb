/** The text, or as much of it as fits, cut at a word's end with an ellipsis; just the ellipsis where not one word fits. */
export function shorten(text: string, fits: (shorter: string) => boolean): string {
  if (fits(text)) return text;
  const ends = [...text.matchAll(/\S(?=\s|$)/gu)].map(({ index, 0: character }) => index + character.length);
  let [fewest, most] = [0, ends.length - 1];
  // More words never make a text shorter, so the last one that fits is found by halving.
  while (fewest < most) {
    const middle = Math.floor((fewest + most) / 2);
    if (fits(cut(text, ends[middle]))) fewest = middle + 1;
    else most = middle;
  }
  return cut(text, ends[fewest - 1]);
}

function cut(text: string, end = 0): string {
  return `${text.slice(0, end)}…`;
}
