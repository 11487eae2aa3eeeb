import { FIELD_IDS, type FieldId, type FieldValues } from '../../../messages/index.ts';
import { NOTHING_TYPED, type NoteTexts, type Person, type TypedWords } from './typed-words.ts';

/** What is typed before there is a plan is saved under this name, until the words of a plan take it over. */
export const NO_PLAN = '';

/** Where the words of this tab are saved, in sessionStorage. */
const KEY = 'sit-tight.words';

/** These are the reader's own, whichever application a message belongs to. */
const YOURS = ['your-name', 'your-phone'] as const satisfies readonly FieldId[];

interface AllWords {
  readonly yours: FieldValues;
  readonly plans: Readonly<Record<string, TypedWords>>;
}

/** What the tab's storage did not take; the page goes on with it. */
let unsaved: AllWords | null = null;
const listeners = new Set<() => void>();

/** What was typed for the messages of a plan, by the plan's id. */
export function typedWords(plan: string): TypedWords {
  const { yours, plans } = current();
  const words = plans[plan] ?? NOTHING_TYPED;
  return { ...words, fields: { ...words.fields, ...yours } };
}

/** Keeps what was typed for the messages of a plan. Where the browser keeps nothing, a reload forgets it. */
export function saveWords(plan: string, words: TypedWords): void {
  const { yours, plans } = current();
  const fields = Object.entries(words.fields);
  write({
    yours: { ...yours, ...Object.fromEntries(fields.filter(([field]) => isYours(field))) },
    plans: {
      ...plans,
      [plan]: { ...words, fields: Object.fromEntries(fields.filter(([field]) => !isYours(field))) },
    },
  });
}

/** Gives what was typed before there was a plan to this one, where it has no words yet: the first to ask has it alone. */
export function adoptWords(plan: string): void {
  const { yours, plans } = current();
  const { [NO_PLAN]: before, ...others } = plans;
  if (plan !== NO_PLAN && before && !others[plan]) write({ yours, plans: { ...others, [plan]: before } });
}

/** Takes away all that was typed here, the reader's own name and number too. Answers with how to bring it back. */
export function clearWords(plan: string): () => void {
  const before = current();
  forgetWords(plan);
  write({ ...current(), yours: {} });
  return () => write(before);
}

/** Forgets what was typed for the messages of a plan; the reader's own name and number stay. */
export function forgetWords(plan: string): void {
  const { yours, plans } = current();
  write({ yours, plans: Object.fromEntries(Object.entries(plans).filter(([id]) => id !== plan && id !== NO_PLAN)) });
}

/** Calls back whenever words are saved, so that two messages on one page share their fields. Returns how to stop. */
export function onWords(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function write(next: AllWords): void {
  try {
    const isEmpty = Object.keys(next.yours).length + Object.keys(next.plans).length === 0;
    if (isEmpty) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify({ version: 1, ...next }));
    unsaved = null;
  } catch {
    // Storage may be forbidden or full, and messages can be written without it.
    unsaved = next;
  }
  for (const listener of listeners) listener();
}

function current(): AllWords {
  return unsaved ?? read();
}

function read(): AllWords {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    const plans = Object.entries(record(record(value).plans)).map(([plan, words]) => [plan, wordsIn(words)] as const);
    return { yours: fieldsIn(record(value).yours), plans: Object.fromEntries(plans) };
  } catch {
    return { yours: {}, plans: {} };
  }
}

function wordsIn(value: unknown): TypedWords {
  const { fields, instead, people, knownPeople, edited, dropped } = record(value);
  return {
    fields: fieldsIn(fields),
    instead: fieldsIn(instead),
    people: Array.isArray(people) && people.length > 0 ? people.map(personIn) : null,
    knownPeople: Array.isArray(knownPeople) ? knownPeople.filter(isText) : [],
    edited: textsIn(edited),
    dropped: textsIn(dropped),
  };
}

function personIn(value: unknown): Person {
  const { name, topic } = record(value);
  return { name: isText(name) ? name : '', topic: isText(topic) ? topic : '' };
}

function textsIn(value: unknown): NoteTexts {
  return Object.fromEntries(
    Object.entries(record(value)).filter((entry): entry is [string, string] => isText(entry[1])),
  );
}

function fieldsIn(value: unknown): FieldValues {
  const fields = record(value);
  return Object.fromEntries(FIELD_IDS.flatMap((id) => (isText(fields[id]) ? [[id, fields[id]]] : [])));
}

function isYours(field: string): boolean {
  return YOURS.some((one) => one === field);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** A value as a record; an empty one where it is none. */
function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
