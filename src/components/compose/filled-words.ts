import type { FieldValues } from '../../messages/index.ts';
import { NO_PLAN, type Person, type TypedWords } from './kept-words.ts';

/** What a plan knows of the fields of its messages. */
export interface KnownWords {
  /** The id of the plan's application; NO_PLAN where there is no plan. */
  readonly id: string;
  readonly values: FieldValues;
  /** The people met, in the order in which they were noted. */
  readonly people: readonly Person[];
}

/** What is known where there is no plan. */
export const NOTHING_KNOWN: KnownWords = { id: NO_PLAN, values: {}, people: [] };

/** All that fills a template in. */
export interface FilledWords {
  readonly values: FieldValues;
  /** At least one; a person without a name is still to be named. */
  readonly people: readonly Person[];
  /** Messages in the reader's own words. */
  readonly edited: TypedWords['edited'];
}

const NOBODY: Person = { name: '', topic: '' };

/** What the reader typed, over what their plan knows. */
export function filledWords({ values, people }: KnownWords, typed: TypedWords): FilledWords {
  return {
    values: { ...values, ...typed.fields },
    people: typed.people ?? (people.length > 0 ? people : [NOBODY]),
    edited: typed.edited,
  };
}
