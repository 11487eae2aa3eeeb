import { FIELD_IDS, type FieldId, type FieldValues } from '../../messages/index.ts';

/** Somebody whom the reader met, and what they spoke about. */
export interface Person {
  readonly name: string;
  readonly topic: string;
}

/** What the reader typed into messages, beside what their plan knows. */
export interface TypedWords {
  /** A field that was emptied on purpose is here, and empty. */
  readonly fields: FieldValues;
  /** Null until the reader changes whom they met. */
  readonly people: readonly Person[] | null;
  /** Messages in the reader's own words, by {@link noteKey}. */
  readonly edited: Readonly<Record<string, string>>;
}

/** Before anything is typed. */
export const NOTHING_TYPED: TypedWords = { fields: {}, people: null, edited: {} };

/** What is typed before there is a plan is kept under this name, and is the start of whichever plan comes first. */
export const NO_PLAN = '';

/** The name of one message: its template, and the place of the person it goes to. */
export function noteKey(template: string, place: number): string {
  return `${template}#${String(place)}`;
}

/** The messages in the reader's own words once the person at a place is gone, and those after have moved up. */
export function editedWithout(edited: TypedWords['edited'], gone: number): TypedWords['edited'] {
  const entries = Object.entries(edited).flatMap(([key, text]) => {
    const [template = '', at = ''] = key.split('#');
    const place = Number(at);
    return place === gone ? [] : [[noteKey(template, place > gone ? place - 1 : place), text]];
  });
  return Object.fromEntries(entries) as TypedWords['edited'];
}

/** Where the words of this tab are kept, in sessionStorage. */
const KEY = 'sit-tight.words';

/** These are the reader's own, whichever application a message belongs to. */
const YOURS = ['your-name', 'your-phone'] as const satisfies readonly FieldId[];

interface Kept {
  readonly yours: FieldValues;
  readonly plans: Readonly<Record<string, TypedWords>>;
}

/** What the tab's storage did not take; the page goes on with it. */
let unkept: Kept | null = null;
const listeners = new Set<() => void>();

/** What was typed for the messages of a plan, by the plan's id. */
export function typedWords(plan: string): TypedWords {
  const { yours, plans } = current();
  const words = plans[plan] ?? plans[NO_PLAN] ?? NOTHING_TYPED;
  return { ...words, fields: { ...words.fields, ...yours } };
}

/** Keeps what was typed for the messages of a plan. Where the browser keeps nothing, a reload forgets it. */
export function keepWords(plan: string, words: TypedWords): void {
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

/** Forgets what was typed for the messages of a plan; the reader's own name and number stay. */
export function forgetWords(plan: string): void {
  const { yours, plans } = current();
  write({ yours, plans: Object.fromEntries(Object.entries(plans).filter(([id]) => id !== plan && id !== NO_PLAN)) });
}

/** Calls back whenever words are kept, so that two messages on one page share their fields. Returns how to stop. */
export function onWords(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function write(next: Kept): void {
  try {
    const isEmpty = Object.keys(next.yours).length + Object.keys(next.plans).length === 0;
    if (isEmpty) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify({ version: 1, ...next }));
    unkept = null;
  } catch {
    // Storage may be forbidden or full, and messages can be written without it.
    unkept = next;
  }
  for (const listener of listeners) listener();
}

function current(): Kept {
  return unkept ?? read();
}

function read(): Kept {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    const plans = Object.entries(record(record(value).plans)).map(([plan, words]) => [plan, wordsIn(words)] as const);
    return { yours: fieldsIn(record(value).yours), plans: Object.fromEntries(plans) };
  } catch {
    return { yours: {}, plans: {} };
  }
}

function wordsIn(value: unknown): TypedWords {
  const { fields, people, edited } = record(value);
  const texts = Object.entries(record(edited)).filter((entry): entry is [string, string] => isText(entry[1]));
  return {
    fields: fieldsIn(fields),
    people: Array.isArray(people) && people.length > 0 ? people.map(personIn) : null,
    edited: Object.fromEntries(texts),
  };
}

function personIn(value: unknown): Person {
  const { name, topic } = record(value);
  return { name: isText(name) ? name : '', topic: isText(topic) ? topic : '' };
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
