import { FIELDS, type FieldId } from '../../../messages/index.ts';
import type { Person } from '../words/typed-words.ts';
import type { Words } from '../words/use-words.ts';

interface Props {
  /** What the ids of this note's blanks start with; no others on the page do. */
  readonly prefix: string;
  readonly field: FieldId;
  readonly words: Words;
  /** The place of the person whose name and topic these are; null where the message is to nobody in particular. */
  readonly place: number | null;
  /** Tells it apart from the blanks of the notes to others: " for Ms Okafor". */
  readonly toWhom: string;
  readonly onBegin: () => void;
}

/** What browsers know of the reader's own facts (WCAG 1.3.5); of other people's they should offer nothing. */
const AUTOCOMPLETE: Readonly<Partial<Record<FieldId, string>>> = { 'your-name': 'name', 'your-phone': 'tel' };

/** A blank of a message, filled in where it is in the text. */
export function BlankInput({ prefix, field, words, place, toWhom, onBegin }: Props) {
  const { people, values, setField, setPeople } = words;
  const key = place === null ? undefined : PERSONAL[field];
  const { label } = FIELDS[field];
  const value = (key ? people[place ?? 0]?.[key] : values[field]) ?? '';
  const type = (typed: string): void => {
    onBegin();
    if (key) setPeople(people.map((one, index) => (index === place ? { ...one, [key]: typed } : one)));
    else setField(field, typed);
  };
  return (
    <input
      class="blank"
      id={`${prefix}-${field}`}
      type="text"
      aria-label={`${label}${toWhom}`}
      placeholder={label}
      // Browsers that cannot size a field by what is in it take this.
      size={Math.max(4, (value || label).length)}
      autocomplete={AUTOCOMPLETE[field] ?? 'off'}
      autocapitalize="none"
      value={value}
      onInput={(event) => type(event.currentTarget.value)}
      // Where Tab moves the focus, WebKit scrolls a blank to below the bar at the end of the message.
      onFocus={(event) => event.currentTarget.scrollIntoView({ block: 'nearest' })}
    />
  );
}

/** The fields that belong to one person, by what they say of them. */
const PERSONAL: Readonly<Partial<Record<FieldId, keyof Person>>> = {
  'their-name': 'name',
  'their-topic': 'topic',
};
