/** How a journey names an element: as a reader would, or by a selector where there is nothing to read. */
export interface Query {
  readonly role?: string;
  /** The accessible name: all of it, or an expression that it matches. */
  readonly name?: string | RegExp;
  /** The words of the label of a form field. */
  readonly label?: string | RegExp;
  /** An element whose text holds this, and none of whose children's does. */
  readonly text?: string | RegExp;
  readonly css?: string;
  readonly within?: Query;
  /** Which of several, from 0; without it there must be one alone. */
  readonly nth?: number;
  /** Also what can't be seen, such as what is said to screen readers alone. */
  readonly hidden?: boolean;
}

/** A query in a form that protocols can send. */
export type SentQuery = { readonly [Part in keyof Query]: unknown };

/** Turns regular expressions into what JSON can hold. */
export function toSend(query: Query): SentQuery {
  return JSON.parse(
    JSON.stringify(query, (_, value: unknown) =>
      value instanceof RegExp ? { source: value.source, flags: value.flags } : value,
    ),
  ) as SentQuery;
}

/** The query that was sent. */
export function received(sent: SentQuery): Query {
  return Object.fromEntries(
    Object.entries(sent).map(([part, value]) => {
      if (part === 'within') return [part, received(value as SentQuery)];
      const isExpression = typeof value === 'object' && value !== null && 'source' in value;
      return [part, isExpression ? new RegExp(String(value.source), (value as RegExp).flags) : value];
    }),
  );
}
