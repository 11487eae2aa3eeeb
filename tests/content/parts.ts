import { withoutComments } from './prose.ts';

/** The words of a guide page by whose they are. */
export interface PageParts {
  /** What the documents say: all that is in a `<Claim>`. */
  readonly claims: string;
  /** Sample lines and letters, in `<Say>`, and the quotations in `<Avoid>`. The page labels them as examples. */
  readonly examples: string;
  /** What is marked as ours, and why a line is better left out. */
  readonly suggestions: string;
  /** What is in none of these: a sentence that sets up an example, or the way to another page. */
  readonly unmarked: string;
}

/** Cuts the text of a guide page into what the documents say, examples and what is ours. */
export function partsOf(body: string): PageParts {
  const text = withoutComments(body).replace(/^#+ .*$/gm, '');
  const inside = (tag: string): string =>
    [...text.matchAll(new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`, 'gs'))].map(([, part = '']) => part).join('\n\n');
  const avoid = inside('Avoid');
  const quotation = /"[^"]*"/g;
  return {
    claims: inside('Claim'),
    examples: [inside('Say'), ...(avoid.match(quotation) ?? [])].join('\n\n'),
    suggestions: `${inside('OurSuggestion')}\n\n${avoid.replace(quotation, '')}`,
    unmarked: text.replace(/<(Claim|Say|Avoid|OurSuggestion)\b.*?<\/\1>/gs, '\n\n').replace(/<[^>]+>/g, ''),
  };
}
