/** Something that makes no sense, with the sentence that says so to the reader. */
export interface Problem<Code extends string = string, Where = Place> {
  readonly code: Code;
  /** Where it is, so that a page can say it at the right field. */
  readonly place: Where;
  readonly says: string;
}

/** Where in a situation or a link a problem is. */
export type Place =
  | { readonly field: 'interviews' | 'daysOff' | 'workdays' | 'log'; readonly index: number }
  | { readonly field: 'reply' | 'otherOfferDue' | 'region' | 'pace' | 'channel' | 'via' | 'link' };

/** One sentence for each code, made from the facts of the case. */
type Sentences = Readonly<Record<string, (...facts: never[]) => string>>;

/**
 * The function that makes the problems of one table. The code picks the sentence, and the type checker asks for exactly
 * the facts that the sentence needs.
 */
export function problemFactory<const Table extends Sentences>(sentences: Table) {
  return <Code extends keyof Table & string, const Where>(
    code: Code,
    place: Where,
    ...facts: Parameters<Table[Code]>
  ): Problem<Code, Where> => {
    const write = sentences[code] as (...facts: unknown[]) => string;
    return { code, place, says: write(...facts) };
  };
}
