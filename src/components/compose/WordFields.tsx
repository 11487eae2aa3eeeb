import { FIELDS, type FieldId, type FieldValues } from '../../messages/index.ts';
import { TextField } from '../planner/TextField.tsx';
import type { Person } from './typed-words.ts';
import type { Words } from './use-words.ts';

interface Props {
  /** What the ids of these fields start with; no other fields on the page do. */
  readonly prefix: string;
  readonly fields: readonly FieldId[];
  readonly words: Words;
  /** The place of the person whose name and topic these are; null where the message is to nobody in particular. */
  readonly place: number | null;
  /** Whether what was typed before the page could listen has been read; until then it stays as it stands. */
  readonly isRead: boolean;
}

/** What browsers know of the reader's own facts (WCAG 1.3.5); of other people's they should offer nothing. */
const AUTOCOMPLETE: Readonly<Partial<Record<FieldId, string>>> = { 'your-name': 'name', 'your-phone': 'tel' };

/** The blanks of a message as lines to write on. */
export function WordFields({ prefix, fields, words, place, isRead }: Props) {
  const { people, values, setField, setPeople } = words;
  const person = place === null ? undefined : people[place];
  const setPerson = (more: Partial<Person>): void =>
    setPeople(people.map((one, index) => (index === place ? { ...one, ...more } : one)));
  return (
    <>
      {fields.map((field) => {
        const key = place === null ? undefined : PERSONAL[field];
        const { label, example } = FIELDS[field];
        return (
          <TextField
            key={field}
            id={`${prefix}-${field}`}
            label={`${label.charAt(0).toUpperCase()}${label.slice(1)}`}
            hint={`Such as: ${example}`}
            autocomplete={AUTOCOMPLETE[field] ?? 'off'}
            value={isRead ? ((key ? person?.[key] : values[field]) ?? '') : undefined}
            onValue={(value) => isRead && (key ? setPerson({ [key]: value }) : setField(field, value))}
          />
        );
      })}
    </>
  );
}

/** The fields that belong to one person, by what they say of them. */
const PERSONAL: Readonly<Partial<Record<FieldId, keyof Person>>> = {
  'their-name': 'name',
  'their-topic': 'topic',
};

/** Whether a field belongs to one of the people met, and not to the message as a whole. */
export function isPersonal(field: FieldId): boolean {
  return PERSONAL[field] !== undefined;
}

/** What stands in the fields of a page that could not listen yet, by field. */
export function typedBefore(root: HTMLElement | null, prefix: string, fields: readonly FieldId[]): FieldValues {
  const typed = fields.map((field) => {
    const input = root?.querySelector<HTMLInputElement>(`#${CSS.escape(`${prefix}-${field}`)}`);
    return [field, input?.value ?? ''] as const;
  });
  return Object.fromEntries(typed.filter(([, value]) => value !== ''));
}
