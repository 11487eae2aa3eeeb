/** What a message or a phrase is expected to be read as. */
export interface Example<Kind extends string> {
  /** The day on which it was said. */
  readonly on: string;
  readonly text: string;
  readonly kind: Kind;
  /** The day that it names; several where the reader must choose; none where it names none. */
  readonly days: readonly string[];
}

export type NewsKind = 'new-date' | 'undecided' | 'next-round' | 'rejected' | 'offer' | 'none' | 'not-sure';
export type PhraseKind = 'by' | 'call' | 'none' | 'not-sure';

type Row<Kind extends string> = readonly [text: string, kind: Kind, ...days: string[]];

/** Examples that were all said on one day. */
export function saidOn<Kind extends string>(on: string, rows: readonly Row<Kind>[]): Example<Kind>[] {
  return rows.map(([text, kind, ...days]) => ({ on, text, kind, days }));
}
