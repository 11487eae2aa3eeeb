import type { FieldId, FieldValues } from '../../../messages/index.ts';
import { NO_PLAN } from './saved-words.ts';
import type { Person, TypedWords } from './typed-words.ts';

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
export interface FilledWords extends Pick<TypedWords, 'edited' | 'dropped'> {
  readonly values: FieldValues;
  /** At least one; a person without a name is still to be named. */
  readonly people: readonly Person[];
}

const NOBODY: Person = { name: '', topic: '' };

/** What the reader typed, over what their plan knows; where the plan has come to know otherwise since, it is right. */
export function filledWords({ values, people }: KnownWords, typed: TypedWords): FilledWords {
  const fields = Object.entries(typed.fields) as [FieldId, string | undefined][];
  const standing = fields.filter(([field]) => (typed.instead[field] ?? '') === (values[field] ?? ''));
  const met = typed.people === null ? people : peopleNow(people, typed.people, typed.knownPeople);
  const all = met.length > 0 ? met : [NOBODY];
  return {
    // A message to nobody in particular goes to the first, unless it is given a name of its own.
    values: { 'their-name': all[0]?.name, ...values, ...Object.fromEntries(standing) },
    people: all,
    edited: typed.edited,
    dropped: typed.dropped,
  };
}

/** The people as the reader changed them; where the plan's own have changed since, those, with what was typed of them and the people it never knew. */
function peopleNow(
  known: readonly Person[],
  typed: readonly Person[],
  knownThen: readonly string[],
): readonly Person[] {
  const names = known.map(({ name }) => name);
  if (names.join('\n') === knownThen.join('\n')) return typed;
  const added = typed.filter(({ name }) => !knownThen.includes(name) && !names.includes(name));
  return [...known.map((person) => typed.find(({ name }) => name === person.name) ?? person), ...added];
}
